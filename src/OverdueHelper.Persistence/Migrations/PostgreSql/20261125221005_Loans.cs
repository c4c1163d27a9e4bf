using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Loans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CorrectsId",
                table: "LoanEntry",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EnteredAt",
                table: "LoanEntry",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EnteredBy",
                table: "LoanEntry",
                type: "character varying(450)",
                maxLength: 450,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Terms",
                table: "LoanEntry",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "BalloonMinor",
                table: "Loan",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CustomDirection",
                table: "Loan",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "Horizontal");

            migrationBuilder.AddColumn<string>(
                name: "CustomOrder",
                table: "Loan",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<int>(
                name: "DueDay",
                table: "Loan",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Excess",
                table: "Loan",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "NextInstalment");

            migrationBuilder.AddColumn<decimal>(
                name: "Growth",
                table: "Loan",
                type: "numeric(18,9)",
                precision: 18,
                scale: 9,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "GrowthEvery",
                table: "Loan",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "InstalmentMultiple",
                table: "Loan",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "InterestOnlyInstalments",
                table: "Loan",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Roll",
                table: "Loan",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<string>(
                name: "Rounding",
                table: "Loan",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "ToEven");

            migrationBuilder.AddColumn<string>(
                name: "Steps",
                table: "Loan",
                type: "text",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.CreateTable(
                name: "LineStatement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoanId = table.Column<Guid>(type: "uuid", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    BalanceMinor = table.Column<long>(type: "bigint", nullable: false),
                    MinimumMinor = table.Column<long>(type: "bigint", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LimitMinor = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LineStatement", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LineStatement_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_LineStatement_Loan_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LineStatement_CaseId",
                table: "LineStatement",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_LineStatement_LoanId_On",
                table: "LineStatement",
                columns: new[] { "LoanId", "On" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LineStatement");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "LoanEntry");

            migrationBuilder.DropColumn(
                name: "EnteredAt",
                table: "LoanEntry");

            migrationBuilder.DropColumn(
                name: "EnteredBy",
                table: "LoanEntry");

            migrationBuilder.DropColumn(
                name: "Terms",
                table: "LoanEntry");

            migrationBuilder.DropColumn(
                name: "BalloonMinor",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "CustomDirection",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "CustomOrder",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "DueDay",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "Excess",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "Growth",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "GrowthEvery",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "InstalmentMultiple",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "InterestOnlyInstalments",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "Roll",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "Rounding",
                table: "Loan");

            migrationBuilder.DropColumn(
                name: "Steps",
                table: "Loan");
        }
    }
}
