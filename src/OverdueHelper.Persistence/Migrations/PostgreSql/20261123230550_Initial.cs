using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "text", nullable: false),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    PasswordHash = table.Column<string>(type: "text", nullable: true),
                    SecurityStamp = table.Column<string>(type: "text", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "text", nullable: true),
                    PhoneNumber = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<long>(type: "bigint", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Country = table.Column<string>(type: "character(2)", fixedLength: true, maxLength: 2, nullable: true),
                    Currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: true),
                    IsExample = table.Column<bool>(type: "boolean", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<string>(type: "text", nullable: false),
                    ClaimType = table.Column<string>(type: "text", nullable: true),
                    ClaimValue = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "text", nullable: true),
                    UserId = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "bytea", maxLength: 1024, nullable: false),
                    UserId = table.Column<string>(type: "text", nullable: false),
                    Data = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "text", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Borrower",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    FullName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    BusinessName = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    RegistrationNumber = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Address = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Phone = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    ReachedAt = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    CoBorrower = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Guarantor = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Counsellor = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    HardSince = table.Column<DateOnly>(type: "date", nullable: true),
                    Story = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Borrower", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_Borrower_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BudgetDebt",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    IsPriority = table.Column<bool>(type: "boolean", nullable: false),
                    BalanceMinor = table.Column<long>(type: "bigint", nullable: true),
                    OfferMinor = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetDebt", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetDebt_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BudgetSheet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    ReserveMinor = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetSheet", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetSheet_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Draft",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<string>(type: "character varying(450)", maxLength: 450, nullable: false),
                    Field = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    KeptAt = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Draft", x => new { x.CaseId, x.UserId, x.Field });
                    table.ForeignKey(
                        name: "FK_Draft_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Grants",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ExpiresOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Grants", x => new { x.CaseId, x.UserId });
                    table.ForeignKey(
                        name: "FK_Grants_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Grants_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Lender",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    HardshipAddress = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Lender", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Lender_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PaperMark",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Paper = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaperMark", x => new { x.CaseId, x.Paper });
                    table.ForeignKey(
                        name: "FK_PaperMark_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Safeguards",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOwed = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    LastAcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastAcknowledgedUnknown = table.Column<bool>(type: "boolean", nullable: false),
                    HasCourtPapers = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    CourtDateOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EssentialsCovered = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    OthersBound = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    IncomeAtLender = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    AdviserSaidGoOn = table.Column<bool>(type: "boolean", nullable: false),
                    SkippedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Safeguards", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_Safeguards_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BudgetEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Section = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    Frequency = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Whose = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetEntry_BudgetSheet_SheetId",
                        column: x => x.SheetId,
                        principalTable: "BudgetSheet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BudgetEntry_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactThread",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    LenderId = table.Column<Guid>(type: "uuid", nullable: true),
                    Matter = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StepBy = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    StepWhat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    StepDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StepSince = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactThread", x => x.Id);
                    table.CheckConstraint("CK_ContactThread_OneStep", "(\"ClosedOn\" IS NULL) = (\"StepDueOn\" IS NOT NULL) AND (\"StepDueOn\" IS NULL) = (\"StepBy\" IS NULL)\nAND (\"StepDueOn\" IS NULL) = (\"StepWhat\" IS NULL) AND (\"StepDueOn\" IS NULL) = (\"StepSince\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_ContactThread_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContactThread_Lender_LenderId",
                        column: x => x.LenderId,
                        principalTable: "Lender",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Loan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    LenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    ReferenceEnding = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    KnownFrom = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    AdvanceMinor = table.Column<long>(type: "bigint", nullable: true),
                    YearlyRate = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    DrawnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Instalments = table.Column<int>(type: "integer", nullable: true),
                    Frequency = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Method = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DayCount = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    InstalmentMinor = table.Column<long>(type: "bigint", nullable: true),
                    BalanceMinor = table.Column<long>(type: "bigint", nullable: true),
                    OverdueMinor = table.Column<long>(type: "bigint", nullable: true),
                    OverdueSince = table.Column<DateOnly>(type: "date", nullable: true),
                    LastDueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    StatedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RulePackId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Allocation = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    AgeingGraceDays = table.Column<int>(type: "integer", nullable: false),
                    DefaultInterestKind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    DefaultInterestValue = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    DefaultInterestBase = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DefaultInterestGraceDays = table.Column<int>(type: "integer", nullable: false),
                    EnteredRows = table.Column<string>(type: "text", nullable: false),
                    MinimumFloorMinor = table.Column<long>(type: "bigint", nullable: true),
                    MinimumShare = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    MinimumInterest = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    RemovedAt = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Loan", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Loan_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Loan_Lender_LenderId",
                        column: x => x.LenderId,
                        principalTable: "Lender",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "PlanDetails",
                columns: table => new
                {
                    LenderId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Place = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Addressee = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PaysTodayMinor = table.Column<long>(type: "bigint", nullable: true),
                    PaydayOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AsksFreeze = table.Column<bool>(type: "boolean", nullable: false),
                    SignedBy = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Language = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    PlanVersion = table.Column<int>(type: "integer", nullable: false),
                    PrintedVersion = table.Column<int>(type: "integer", nullable: false),
                    PrintedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanDetails", x => x.LenderId);
                    table.ForeignKey(
                        name: "FK_PlanDetails_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PlanDetails_Lender_LenderId",
                        column: x => x.LenderId,
                        principalTable: "Lender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ThreadId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoanIds = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    Channel = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Direction = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    OffsetMinutes = table.Column<int>(type: "integer", nullable: false),
                    Department = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Person = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    StaffNumber = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    TicketNumber = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    WhatWasSaid = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    BankPromised = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    BankPromisedBy = table.Column<DateOnly>(type: "date", nullable: true),
                    IPromised = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    IPromisedMinor = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: true),
                    IPromisedBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AcknowledgesDebt = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    CorrectsId = table.Column<Guid>(type: "uuid", nullable: true),
                    ConfirmsId = table.Column<Guid>(type: "uuid", nullable: true),
                    SearchText = table.Column<string>(type: "text", nullable: false),
                    LoggedAt = table.Column<long>(type: "bigint", nullable: false),
                    LoggedBy = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactEntry_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContactEntry_ContactEntry_ConfirmsId",
                        column: x => x.ConfirmsId,
                        principalTable: "ContactEntry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContactEntry_ContactEntry_CorrectsId",
                        column: x => x.CorrectsId,
                        principalTable: "ContactEntry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContactEntry_ContactThread_ThreadId",
                        column: x => x.ThreadId,
                        principalTable: "ContactThread",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "BankAssumptions",
                columns: table => new
                {
                    LoanId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Threshold = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    YearlyDiscountRate = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    FailureShare = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    MonthsPaidBeforeFailure = table.Column<int>(type: "integer", nullable: true),
                    CureShare = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    RecoveryShare = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    CollateralMinor = table.Column<long>(type: "bigint", nullable: true),
                    CollateralHaircut = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    SaleCostsMinor = table.Column<long>(type: "bigint", nullable: true),
                    AgencyFee = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    LegalCostsMinor = table.Column<long>(type: "bigint", nullable: true),
                    RecoveryLagMonths = table.Column<int>(type: "integer", nullable: true),
                    MonthlyRecoveryDecay = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    OnlyEntered = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BankAssumptions", x => x.LoanId);
                    table.ForeignKey(
                        name: "FK_BankAssumptions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BankAssumptions_Loan_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LoanEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoanId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    AmountMinor = table.Column<long>(type: "bigint", nullable: false),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoanEntry", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoanEntry_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LoanEntry_Loan_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Proposal",
                columns: table => new
                {
                    LoanId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Instalments = table.Column<int>(type: "integer", nullable: false),
                    YearlyRate = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    WaivesPenalties = table.Column<bool>(type: "boolean", nullable: false),
                    ChosenOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proposal", x => x.LoanId);
                    table.ForeignKey(
                        name: "FK_Proposal_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Proposal_Loan_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BankAssumptions_CaseId",
                table: "BankAssumptions",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetDebt_CaseId",
                table: "BudgetDebt",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetEntry_CaseId",
                table: "BudgetEntry",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetEntry_SheetId",
                table: "BudgetEntry",
                column: "SheetId");

            migrationBuilder.CreateIndex(
                name: "IX_BudgetSheet_CaseId_Number",
                table: "BudgetSheet",
                columns: new[] { "CaseId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContactEntry_CaseId_At_Id",
                table: "ContactEntry",
                columns: new[] { "CaseId", "At", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactEntry_ConfirmsId",
                table: "ContactEntry",
                column: "ConfirmsId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactEntry_CorrectsId",
                table: "ContactEntry",
                column: "CorrectsId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContactEntry_ThreadId",
                table: "ContactEntry",
                column: "ThreadId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactThread_CaseId_StepDueOn",
                table: "ContactThread",
                columns: new[] { "CaseId", "StepDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactThread_LenderId",
                table: "ContactThread",
                column: "LenderId");

            migrationBuilder.CreateIndex(
                name: "IX_Grants_UserId_State_CaseId",
                table: "Grants",
                columns: new[] { "UserId", "State", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_Lender_CaseId",
                table: "Lender",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Loan_CaseId",
                table: "Loan",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Loan_LenderId",
                table: "Loan",
                column: "LenderId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanEntry_CaseId",
                table: "LoanEntry",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanEntry_LoanId_Sequence",
                table: "LoanEntry",
                columns: new[] { "LoanId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlanDetails_CaseId",
                table: "PlanDetails",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Proposal_CaseId",
                table: "Proposal",
                column: "CaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "BankAssumptions");

            migrationBuilder.DropTable(
                name: "Borrower");

            migrationBuilder.DropTable(
                name: "BudgetDebt");

            migrationBuilder.DropTable(
                name: "BudgetEntry");

            migrationBuilder.DropTable(
                name: "ContactEntry");

            migrationBuilder.DropTable(
                name: "Draft");

            migrationBuilder.DropTable(
                name: "Grants");

            migrationBuilder.DropTable(
                name: "LoanEntry");

            migrationBuilder.DropTable(
                name: "PaperMark");

            migrationBuilder.DropTable(
                name: "PlanDetails");

            migrationBuilder.DropTable(
                name: "Proposal");

            migrationBuilder.DropTable(
                name: "Safeguards");

            migrationBuilder.DropTable(
                name: "BudgetSheet");

            migrationBuilder.DropTable(
                name: "ContactThread");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Loan");

            migrationBuilder.DropTable(
                name: "Lender");

            migrationBuilder.DropTable(
                name: "Cases");
        }
    }
}
