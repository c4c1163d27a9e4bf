using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Arrears;
using OverdueHelper.Domain.BankView;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Loans.Events;
using OverdueHelper.Domain.Plans;
using OverdueHelper.Domain.Sharing;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Persistence;

/// <summary>The database as one person sees it on one day. Lives for one operation.</summary>
/// <remarks>
/// Reads are filtered to the cases granted to <see cref="UserId"/>; saves are refused for any other case.
/// Without a user nothing is visible and no case can be written.
/// </remarks>
public abstract class OverdueDbContext(DbContextOptions options) : IdentityUserContext<IdentityUser>(options)
{
    private SaveKind _saves;

    /// <summary>The person whose cases are visible; empty shows none.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The day where that person is; a grant that expired before it opens nothing.</summary>
    public DateOnly Today { get; set; }

    /// <summary>The hash of a code the person has typed: it shows the invitation it belongs to, and no other. Empty shows none.</summary>
    public string CodeHash { get; set; } = "";

    /// <summary>The frameworks that loans are sorted by here: those of the product, and the installation's own.</summary>
    public IReadOnlyList<RulePack> Packs { get; set; } = RulePackFile.BuiltIn;

    /// <summary>The cases granted to the person.</summary>
    public DbSet<CaseFile> Cases => Set<CaseFile>();

    /// <summary>The person's own grants that are in force today. Those of other people are not visible.</summary>
    public DbSet<CaseGrant> Grants => Set<CaseGrant>();

    /// <summary>Says which reading a change is based on, so that a save after someone else's is refused.</summary>
    /// <param name="row">A row this context has loaded.</param>
    /// <param name="version">The version the form was filled from.</param>
    public void Expect(IVersioned row, int version) => Entry(row).Property(nameof(IVersioned.Version)).OriginalValue = version;

    /// <inheritdoc/>
    /// <exception cref="NotGrantedException">A changed row belongs to a case, or a person, this person may not write to.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var changes = Guard();
        changes.Check(changes.AskFor.Count == 0 ? [] : [.. Held(changes.AskFor)]);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    /// <exception cref="NotGrantedException">A changed row belongs to a case, or a person, this person may not write to.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changes = Guard();
        changes.Check(changes.AskFor.Count == 0 ? [] : await Held(changes.AskFor).ToListAsync(cancellationToken));
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <summary>Saves a change set that contains grants. Only the use cases about grants call it.</summary>
    /// <exception cref="NotGrantedException">A changed row takes more than the person's role in its case, and neither opens the case nor takes up an invitation to it.</exception>
    internal Task<int> SaveWithGrantsAsync(CancellationToken cancellationToken = default) => SaveAsync(SaveKind.Grants, cancellationToken);

    /// <summary>Saves e-mails of any person in the outbox, and nothing else. Only the outbox calls it.</summary>
    /// <exception cref="NotGrantedException">A changed row is no e-mail.</exception>
    internal Task<int> SaveOutboxAsync(CancellationToken cancellationToken = default) => SaveAsync(SaveKind.Outbox, cancellationToken);

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.ComplexProperties<Money>();
        configurationBuilder.ComplexProperties<OfferFigures>();
        configurationBuilder.Properties<IReadOnlyList<EnteredInstalment>>().HaveConversion<EnteredRowsConverter, EnteredRowsComparer>();
        configurationBuilder.Properties<IReadOnlyList<ProposalPart>>().HaveConversion<PartsConverter<ProposalPart>, PartsComparer<ProposalPart>>().HaveMaxLength(PartsText.MaxLength);
        configurationBuilder.Properties<IReadOnlyList<WaterfallPart>>().HaveConversion<PartsConverter<WaterfallPart>, PartsComparer<WaterfallPart>>().HaveMaxLength(PartsText.MaxLength);
        configurationBuilder.Properties<AgreedTerms>().HaveConversion<AgreedTermsConverter>();
        configurationBuilder.Properties<IReadOnlyList<AgreedRow>>().HaveConversion<ListConverter<AgreedRow>, ListComparer<AgreedRow>>();
        configurationBuilder.Properties<IReadOnlyList<AgreedStep>>().HaveConversion<ListConverter<AgreedStep>, ListComparer<AgreedStep>>();
        configurationBuilder.Properties<IReadOnlyList<PaymentComponent>>().HaveConversion<ListConverter<PaymentComponent>, ListComparer<PaymentComponent>>();
        configurationBuilder.Properties<IReadOnlyList<ContactPromise>>().HaveConversion<PromisesConverter, PromisesComparer>();
        configurationBuilder.Properties<Currency>().HaveConversion<CurrencyConverter>().HaveMaxLength(3).AreFixedLength();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(OverdueDbContext).Assembly);
        builder.Entity<CaseGrant>().HasQueryFilter(
            GrantedRows.FilterName,
            grant => grant.UserId == UserId && grant.State == GrantState.Active && (grant.ExpiresOn == null || grant.ExpiresOn >= Today));
        builder.Entity<CaseFile>().HasQueryFilter(GrantedRows.FilterName, file => Grants.Any(grant => grant.CaseId == file.Id));
        builder.Entity<CaseMember>().HasQueryFilter(
            GrantedRows.FilterName,
            member => member.UserId == UserId || Grants.Any(grant => grant.CaseId == member.CaseId));
        builder.Entity<CaseInvitation>().HasQueryFilter(
            GrantedRows.FilterName,
            invitation => invitation.CodeHash == CodeHash || Grants.Any(grant => grant.CaseId == invitation.CaseId && grant.Role == GrantRole.Owner));
        GrantedRows.Guard(
            builder,
            row => Grants.Any(grant => grant.CaseId == EF.Property<Guid>(row, nameof(ICaseRow.CaseId))),
            row => EF.Property<string>(row, nameof(IUserRow.UserId)) == UserId);
    }

    private async Task<int> SaveAsync(SaveKind kind, CancellationToken cancellationToken)
    {
        _saves = kind;
        try
        {
            return await SaveChangesAsync(cancellationToken);
        }
        finally
        {
            _saves = SaveKind.Own;
        }
    }

    private PendingChanges Guard()
    {
        var changes = PendingChanges.Of(this, _saves);
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(entry => entry.State is EntityState.Modified))
        {
            var version = entry.Property(row => row.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }

        return changes;
    }

    private IQueryable<HeldRole> Held(IReadOnlyCollection<Guid> cases) =>
        Grants.AsNoTracking().Where(grant => cases.Contains(grant.CaseId)).Select(grant => new HeldRole(grant.CaseId, grant.Role));
}
