using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Persistence.Configurations;

internal sealed class ContactEntryConfiguration : IEntityTypeConfiguration<ContactEntry>
{
    public void Configure(EntityTypeBuilder<ContactEntry> builder)
    {
        builder.Property(row => row.WhatWasSaid).HasMaxLength(ContactEntry.NoteLength);
        builder.Ignore(row => row.FirstId);
        builder.Property(row => row.Department).HasMaxLength(ContactEntry.ShortLength);
        builder.Property(row => row.Person).HasMaxLength(ContactEntry.ShortLength);
        builder.Property(row => row.StaffNumber).HasMaxLength(ContactEntry.ShortLength);
        builder.Property(row => row.TicketNumber).HasMaxLength(ContactEntry.ShortLength);
        builder.PrimitiveCollection(row => row.LoanIds);
        builder.HasIndex(row => new { row.CaseId, row.At, row.Id });

        // One correction each, so that every entry has one newest version.
        builder.HasIndex(row => row.CorrectsId).IsUnique();
        builder.HasIndex(row => row.ConfirmsId);
        builder.HasOne<ContactThread>().WithMany().HasForeignKey(row => row.ThreadId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ContactEntry>().WithMany().HasForeignKey(row => row.OriginalId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ContactEntry>().WithMany().HasForeignKey(row => row.CorrectsId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ContactEntry>().WithMany().HasForeignKey(row => row.ConfirmsId).OnDelete(DeleteBehavior.Cascade);

        // Written down once: a change throws instead of rewriting what was said.
        foreach (var property in builder.Metadata.GetProperties().Where(property => !property.IsPrimaryKey()))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}
