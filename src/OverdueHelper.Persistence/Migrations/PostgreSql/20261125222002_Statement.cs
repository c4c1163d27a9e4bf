using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class Statement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "StressReason",
                table: "PlanDetails",
                type: "character varying(600)",
                maxLength: 600,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<long>(
                name: "TokenMinor",
                table: "BudgetSheet",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OverdueMinor",
                table: "BudgetDebt",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BudgetAsset",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ValueMinor = table.Column<long>(type: "bigint", nullable: true),
                    Currency = table.Column<string>(type: "character(3)", fixedLength: true, maxLength: 3, nullable: false),
                    Whose = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Note = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BudgetAsset", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BudgetAsset_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HouseholdMember",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Age = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    DependsOn = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdMember", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HouseholdMember_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SectionReason",
                columns: table => new
                {
                    SheetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Section = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SectionReason", x => new { x.SheetId, x.Section });
                    table.ForeignKey(
                        name: "FK_SectionReason_BudgetSheet_SheetId",
                        column: x => x.SheetId,
                        principalTable: "BudgetSheet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SectionReason_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BudgetAsset_CaseId",
                table: "BudgetAsset",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_HouseholdMember_CaseId",
                table: "HouseholdMember",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_SectionReason_CaseId",
                table: "SectionReason",
                column: "CaseId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BudgetAsset");

            migrationBuilder.DropTable(
                name: "HouseholdMember");

            migrationBuilder.DropTable(
                name: "SectionReason");

            migrationBuilder.DropColumn(
                name: "StressReason",
                table: "PlanDetails");

            migrationBuilder.DropColumn(
                name: "TokenMinor",
                table: "BudgetSheet");

            migrationBuilder.DropColumn(
                name: "OverdueMinor",
                table: "BudgetDebt");
        }
    }
}
