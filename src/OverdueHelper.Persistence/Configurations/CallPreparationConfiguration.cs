using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class CallPreparationConfiguration : IEntityTypeConfiguration<CallPreparation>
{
    public void Configure(EntityTypeBuilder<CallPreparation> builder)
    {
        builder.HasKey(row => row.LoanId);
        builder.Property(row => row.Ends).HasMaxLength(CallPreparation.TextLength);
        builder.Property(row => row.Fallback).HasMaxLength(CallPreparation.TextLength);
        builder.HasOne<Loan>().WithOne().HasForeignKey<CallPreparation>(row => row.LoanId).OnDelete(DeleteBehavior.Cascade);
    }
}
