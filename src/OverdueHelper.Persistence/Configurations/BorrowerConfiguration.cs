using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class BorrowerConfiguration : IEntityTypeConfiguration<Borrower>
{
    public void Configure(EntityTypeBuilder<Borrower> builder)
    {
        builder.HasKey(row => row.CaseId);
        builder.Ignore(row => row.IsComplete);
        builder.Property(row => row.FullName).HasMaxLength(Borrower.NameLength);
        builder.Property(row => row.BusinessName).HasMaxLength(Borrower.NameLength);
        builder.Property(row => row.RegistrationNumber).HasMaxLength(Borrower.ShortLength);
        builder.Property(row => row.Address).HasMaxLength(Borrower.AddressLength);
        builder.Property(row => row.Place).HasMaxLength(Borrower.ShortLength);
        builder.Property(row => row.Phone).HasMaxLength(Borrower.ShortLength);
        builder.Property(row => row.ReachedAt).HasMaxLength(Borrower.ShortLength);
        builder.Property(row => row.CoBorrower).HasMaxLength(Borrower.NameLength);
        builder.Property(row => row.Guarantor).HasMaxLength(Borrower.NameLength);
        builder.Property(row => row.Counsellor).HasMaxLength(Borrower.NameLength);
        builder.Property(row => row.Story).HasMaxLength(Borrower.StoryLength);
    }
}
