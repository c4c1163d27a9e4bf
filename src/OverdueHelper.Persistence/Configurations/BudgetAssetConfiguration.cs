using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Budgets;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class BudgetAssetConfiguration : IEntityTypeConfiguration<BudgetAsset>
{
    public void Configure(EntityTypeBuilder<BudgetAsset> builder)
    {
        builder.Ignore(row => row.Value);
        builder.Property(row => row.Name).HasMaxLength(BudgetEntry.NameLength);
        builder.Property(row => row.Whose).HasMaxLength(BudgetEntry.NameLength);
        builder.Property(row => row.Note).HasMaxLength(BudgetEntry.NoteLength);
    }
}
