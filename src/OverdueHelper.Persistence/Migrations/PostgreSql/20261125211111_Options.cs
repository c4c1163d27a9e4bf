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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Parts",
                table: "Proposal");
        }
    }
}
