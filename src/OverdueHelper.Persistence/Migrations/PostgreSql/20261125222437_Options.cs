using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Options : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Parts",
                table: "Proposal",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "InPlan",
                table: "BankAssumptions",
                type: "boolean",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OptionWish",
                columns: table => new
                {
                    LoanId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    BufferMinor = table.Column<long>(type: "bigint", nullable: true),
                    Stress = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    Fallback = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    TargetMinor = table.Column<long>(type: "bigint", nullable: true),
                    ProgrammeRate = table.Column<decimal>(type: "numeric(18,9)", precision: 18, scale: 9, nullable: true),
                    Waterfall = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OptionWish", x => x.LoanId);
                    table.ForeignKey(
                        name: "FK_OptionWish_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OptionWish_Loan_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loan",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_OptionWish_CaseId",
                table: "OptionWish",
                column: "CaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OptionWish");

            migrationBuilder.DropColumn(
                name: "Parts",
                table: "Proposal");

            migrationBuilder.DropColumn(
                name: "InPlan",
                table: "BankAssumptions");
        }
    }
}
