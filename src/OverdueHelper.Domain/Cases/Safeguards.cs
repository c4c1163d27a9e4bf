namespace OverdueHelper.Domain.Cases;

/// <summary>What is asked before any plan, letter or payment, because an honest plan can still do harm.</summary>
/// <remarks>One per case. Source of the questions: domain rules, section 0, "Safeguards".</remarks>
public sealed class Safeguards : ICaseRow, IVersioned
{
    private Safeguards()
    {
    }

    /// <summary>The case; also the identity, because a case has one set of answers.</summary>
    public Guid CaseId { get; private init; }

    /// <summary>Whether the borrower agrees that the money is owed.</summary>
    public Answer? IsOwed { get; set; }

    /// <summary>The last day on which the debt was paid or acknowledged in writing; <see langword="null"/> when not known.</summary>
    public DateOnly? LastAcknowledgedOn { get; set; }

    /// <summary>Whether the borrower does not know when the debt was last paid or acknowledged.</summary>
    public bool LastAcknowledgedUnknown { get; set; }

    /// <summary>Whether court papers, enforcement or an eviction date have come.</summary>
    public Answer? HasCourtPapers { get; set; }

    /// <summary>The date named in the court papers.</summary>
    public DateOnly? CourtDateOn { get; set; }

    /// <summary>Whether home, energy, food, tax and maintenance are paid for.</summary>
    public Answer? EssentialsCovered { get; set; }

    /// <summary>Whether someone else is bound: a guarantor or a joint borrower.</summary>
    public Answer? OthersBound { get; set; }

    /// <summary>Whether income is paid into an account at the same bank, which may set it off.</summary>
    public Answer? IncomeAtLender { get; set; }

    /// <summary>Whether an adviser has been asked about a debt that may be too old, and said to go on.</summary>
    public bool AdviserSaidGoOn { get; set; }

    /// <summary>The day the questions were left for later; <see langword="null"/> when they were not.</summary>
    public DateOnly? SkippedOn { get; set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Whether every question has an answer, "I do not know yet" included.</summary>
    public bool IsComplete =>
        IsOwed is not null && (LastAcknowledgedOn is not null || LastAcknowledgedUnknown) && HasCourtPapers is not null &&
        EssentialsCovered is not null && OthersBound is not null && IncomeAtLender is not null;

    /// <summary>The questions of a case, none answered.</summary>
    public static Safeguards Of(Guid caseId) => new() { CaseId = caseId };

    /// <summary>What the walk must say and put first, the most pressing first.</summary>
    /// <param name="today">The borrower's today.</param>
    /// <param name="country">Where the borrower lives, for the limitation period; may be unknown.</param>
    public IReadOnlyList<Caution> Cautions(DateOnly today, string? country)
    {
        List<Caution> cautions = [];
        void Add(bool applies, Caution caution)
        {
            if (applies)
            {
                cautions.Add(caution);
            }
        }

        Add(HasCourtPapers is Answer.Yes, Caution.CourtPapers);
        Add(StopsAcknowledging(today, country), Caution.MayBeTimeBarred);
        Add(IsOwed is Answer.No or Answer.NotSure, Caution.MayNotBeOwed);
        Add(EssentialsCovered is Answer.No or Answer.NotSure, Caution.EssentialsFirst);
        Add(IncomeAtLender is Answer.Yes, Caution.SetOff);
        Add(OthersBound is Answer.Yes, Caution.OthersBound);
        Add(SkippedOn is not null && !IsComplete, Caution.QuestionsLeft);
        return cautions;
    }

    /// <summary>Whether a plan, a letter or a payment must wait for an adviser, because it could revive a debt that may be time-barred.</summary>
    /// <param name="today">The borrower's today.</param>
    /// <param name="country">Where the borrower lives; unknown counts as the shortest period in our data.</param>
    public bool StopsAcknowledging(DateOnly today, string? country) =>
        !AdviserSaidGoOn && LastAcknowledgedOn is { } last && IsOld(last, today, country);

    /// <summary>Whether a limitation period has passed since a debt was last paid or acknowledged.</summary>
    public static bool IsOld(DateOnly lastAcknowledgedOn, DateOnly today, string? country) =>
        lastAcknowledgedOn.AddYears(LimitationPeriod.In(country)?.Years ?? LimitationPeriod.Shortest) <= today;
}
