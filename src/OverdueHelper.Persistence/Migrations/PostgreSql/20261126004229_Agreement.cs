using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace OverdueHelper.Persistence.Migrations.PostgreSql
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
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ThreadId",
                table: "SentProposal",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Payments",
                table: "ProposalStep",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Figures_RestMinor",
                table: "CounterOffer",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Rest",
                table: "CounterOffer",
                type: "character varying(32)",
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
