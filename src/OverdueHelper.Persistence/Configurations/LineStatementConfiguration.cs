using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class LineStatementConfiguration : IEntityTypeConfiguration<LineStatement>
{
    public void Configure(EntityTypeBuilder<LineStatement> builder)
    {
        builder.HasIndex(row => new { row.LoanId, row.On }).IsUnique();
        builder.HasOne<Loan>().WithMany().HasForeignKey(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
    }
}
