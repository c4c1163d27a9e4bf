using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Contacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ContactRhythm",
                columns: table => new
                {
                    CaseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConfirmsSameDay = table.Column<bool>(type: "INTEGER", nullable: false),
                    ChaseAfterDays = table.Column<int>(type: "INTEGER", nullable: false),
                    ReportEveryMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    ReviewEveryMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    UsesWeekends = table.Column<bool>(type: "INTEGER", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    QuietUntil = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    ReportPutOffOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewPutOffOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactRhythm", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_ContactRhythm_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContactRhythm");
        }
    }
}
