using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Lenders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "AddressCheckedOn",
                table: "Lender",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "AddressSource",
                table: "Lender",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "EasesOn",
                table: "Borrower",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BorrowerSentence",
                columns: table => new
                {
                    LenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Criterion = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BorrowerSentence", x => new { x.LenderId, x.Criterion });
                    table.ForeignKey(
                        name: "FK_BorrowerSentence_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_BorrowerSentence_Lender_LenderId",
                        column: x => x.LenderId,
                        principalTable: "Lender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LenderFact",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Topic = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    CheckedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LenderFact", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LenderFact_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LenderFact_Lender_LenderId",
                        column: x => x.LenderId,
                        principalTable: "Lender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BorrowerSentence_CaseId",
                table: "BorrowerSentence",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LenderFact_CaseId",
                table: "LenderFact",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LenderFact_LenderId",
                table: "LenderFact",
                column: "LenderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BorrowerSentence");

            migrationBuilder.DropTable(
                name: "LenderFact");

            migrationBuilder.DropColumn(
                name: "AddressCheckedOn",
                table: "Lender");

            migrationBuilder.DropColumn(
                name: "AddressSource",
                table: "Lender");

            migrationBuilder.DropColumn(
                name: "EasesOn",
                table: "Borrower");
        }
    }
}
