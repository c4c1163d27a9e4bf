using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ContactFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "OriginalId",
                table: "ContactEntry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Promises",
                table: "ContactEntry",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            // What either side promised was two sets of columns and is a list now: written over before the columns go.
            migrationBuilder.Sql(
                """
                UPDATE "ContactEntry" SET "Promises" = CASE
                    WHEN "BankPromised" <> '' AND ("IPromised" <> '' OR "IPromisedMinor" IS NOT NULL) THEN json_array(json_object('By', 'Bank', 'What', "BankPromised", 'Minor', NULL, 'Currency', NULL, 'DueOn', "BankPromisedBy"), json_object('By', 'Me', 'What', "IPromised", 'Minor', "IPromisedMinor", 'Currency', CASE WHEN "IPromisedMinor" IS NULL THEN NULL ELSE "Currency" END, 'DueOn', "IPromisedBy"))
                    WHEN "BankPromised" <> '' THEN json_array(json_object('By', 'Bank', 'What', "BankPromised", 'Minor', NULL, 'Currency', NULL, 'DueOn', "BankPromisedBy"))
                    WHEN ("IPromised" <> '' OR "IPromisedMinor" IS NOT NULL) THEN json_array(json_object('By', 'Me', 'What', "IPromised", 'Minor', "IPromisedMinor", 'Currency', CASE WHEN "IPromisedMinor" IS NULL THEN NULL ELSE "Currency" END, 'DueOn', "IPromisedBy"))
                    ELSE '' END;
                """);

            migrationBuilder.DropColumn(
                name: "BankPromised",
                table: "ContactEntry");

            migrationBuilder.DropColumn(
                name: "BankPromisedBy",
                table: "ContactEntry");

            migrationBuilder.DropColumn(
                name: "Currency",
                table: "ContactEntry");

            migrationBuilder.DropColumn(
                name: "IPromised",
                table: "ContactEntry");

            migrationBuilder.DropColumn(
                name: "IPromisedMinor",
                table: "ContactEntry");

            migrationBuilder.DropColumn(
                name: "IPromisedBy",
                table: "ContactEntry");

            migrationBuilder.CreateTable(
                name: "CallPreparation",
                columns: table => new
                {
                    LoanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ends = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Fallback = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallPreparation", x => x.LoanId);
                    table.ForeignKey(
                        name: "FK_CallPreparation_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CallPreparation_Loan_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", fixedLength: true, maxLength: 64, nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactFile_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContactFile_ContactEntry_EntryId",
                        column: x => x.EntryId,
                        principalTable: "ContactEntry",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactFileChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactFileChange", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactFileChange_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContactFileChange_ContactFile_FileId",
                        column: x => x.FileId,
                        principalTable: "ContactFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactFileContent",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactFileContent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactFileContent_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ContactFileContent_ContactFile_Id",
                        column: x => x.Id,
                        principalTable: "ContactFile",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ContactEntry_OriginalId",
                table: "ContactEntry",
                column: "OriginalId");

            migrationBuilder.CreateIndex(
                name: "IX_CallPreparation_CaseId",
                table: "CallPreparation",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactFile_CaseId",
                table: "ContactFile",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactFile_EntryId",
                table: "ContactFile",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactFileChange_CaseId",
                table: "ContactFileChange",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactFileChange_FileId",
                table: "ContactFileChange",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactFileContent_CaseId",
                table: "ContactFileContent",
                column: "CaseId");

            migrationBuilder.AddForeignKey(
                name: "FK_ContactEntry_ContactEntry_OriginalId",
                table: "ContactEntry",
                column: "OriginalId",
                principalTable: "ContactEntry",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ContactEntry_ContactEntry_OriginalId",
                table: "ContactEntry");

            migrationBuilder.DropTable(
                name: "CallPreparation");

            migrationBuilder.DropTable(
                name: "ContactFileChange");

            migrationBuilder.DropTable(
                name: "ContactFileContent");

            migrationBuilder.DropTable(
                name: "ContactFile");

            migrationBuilder.DropIndex(
                name: "IX_ContactEntry_OriginalId",
                table: "ContactEntry");

            migrationBuilder.DropColumn(
                name: "Promises",
                table: "ContactEntry");

            migrationBuilder.DropColumn(
                name: "OriginalId",
                table: "ContactEntry");

            migrationBuilder.AddColumn<DateOnly>(
                name: "IPromisedBy",
                table: "ContactEntry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BankPromised",
                table: "ContactEntry",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "BankPromisedBy",
                table: "ContactEntry",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Currency",
                table: "ContactEntry",
                type: "TEXT",
                fixedLength: true,
                maxLength: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IPromised",
                table: "ContactEntry",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "IPromisedMinor",
                table: "ContactEntry",
                type: "INTEGER",
                nullable: true);
        }
    }
}
