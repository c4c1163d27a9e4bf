using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.PostgreSql
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
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    ConfirmsSameDay = table.Column<bool>(type: "boolean", nullable: false),
                    ChaseAfterDays = table.Column<int>(type: "integer", nullable: false),
                    ReportEveryMonths = table.Column<int>(type: "integer", nullable: true),
                    ReviewEveryMonths = table.Column<int>(type: "integer", nullable: true),
                    UsesWeekends = table.Column<bool>(type: "boolean", nullable: false),
                    QuietFrom = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    QuietUntil = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    ReportPutOffOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewPutOffOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
