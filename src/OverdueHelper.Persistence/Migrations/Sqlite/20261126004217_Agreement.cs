using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Agreement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Figures_RestMinor",
                table: "SentProposal",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ThreadId",
                table: "SentProposal",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Payments",
                table: "ProposalStep",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Figures_RestMinor",
                table: "CounterOffer",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rest",
                table: "CounterOffer",
                type: "TEXT",
                maxLength: 32,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Figures_RestMinor",
                table: "SentProposal");

            migrationBuilder.DropColumn(
                name: "ThreadId",
                table: "SentProposal");

            migrationBuilder.DropColumn(
                name: "Payments",
                table: "ProposalStep");

            migrationBuilder.DropColumn(
                name: "Figures_RestMinor",
                table: "CounterOffer");

            migrationBuilder.DropColumn(
                name: "Rest",
                table: "CounterOffer");
        }
    }
}
