using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Agreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "PrintedHash",
                table: "PlanDetails",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "SentProposal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Parts = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    PlanVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Figures_EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Figures_ExtraCostMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    Figures_FirstDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Figures_FitsBudget = table.Column<bool>(type: "INTEGER", nullable: true),
                    Figures_HighestMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    Figures_InstalmentMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    Figures_LossShare = table.Column<decimal>(type: "TEXT", precision: 18, scale: 9, nullable: true),
                    Figures_TotalMinor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentProposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SentProposal_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SentProposal_Loan_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CounterOffer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Parts = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    AmountMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    Instalments = table.Column<int>(type: "INTEGER", nullable: true),
                    FirstDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Figures_EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Figures_ExtraCostMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    Figures_FirstDueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Figures_FitsBudget = table.Column<bool>(type: "INTEGER", nullable: true),
                    Figures_HighestMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    Figures_InstalmentMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    Figures_LossShare = table.Column<decimal>(type: "TEXT", precision: 18, scale: 9, nullable: true),
                    Figures_TotalMinor = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CounterOffer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CounterOffer_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CounterOffer_SentProposal_VersionId",
                        column: x => x.VersionId,
                        principalTable: "SentProposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposalStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Who = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    CounterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LoggedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    LoggedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposalStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposalStep_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProposalStep_SentProposal_VersionId",
                        column: x => x.VersionId,
                        principalTable: "SentProposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CounterOffer_CaseId",
                table: "CounterOffer",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_CounterOffer_VersionId",
                table: "CounterOffer",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalStep_CaseId",
                table: "ProposalStep",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposalStep_VersionId_Sequence",
                table: "ProposalStep",
                columns: new[] { "VersionId", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SentProposal_CaseId",
                table: "SentProposal",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SentProposal_LoanId_Number",
                table: "SentProposal",
                columns: new[] { "LoanId", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CounterOffer");

            migrationBuilder.DropTable(
                name: "ProposalStep");

            migrationBuilder.DropTable(
                name: "SentProposal");

            migrationBuilder.DropColumn(
                name: "PrintedHash",
                table: "PlanDetails");
        }
    }
}
