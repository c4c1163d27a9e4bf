using OverdueHelper.Domain.Cases;

namespace OverdueHelper.Domain.Contacts;

/// <summary>One matter between the borrower and a lender, from the first contact until it is settled.</summary>
/// <remarks>An open matter has exactly one next step and a settled one has none. Nothing here can change the one without the other.</remarks>
public sealed class ContactThread : ICaseRow, IVersioned
{
    /// <summary>The longest name of a matter, in characters.</summary>
    public const int MatterLength = 120;

    private ContactThread()
    {
    }

    /// <summary>The identity.</summary>
    public Guid Id { get; private init; }

    /// <inheritdoc/>
    public Guid CaseId { get; private init; }

    /// <summary>The lender; <see langword="null"/> when it is not one of the case's.</summary>
    public Guid? LenderId { get; private init; }

    /// <summary>What it is about.</summary>
    public string Matter { get; private set; } = "";

    /// <summary>The day of the first contact.</summary>
    public DateOnly OpenedOn { get; private init; }

    /// <summary>The day it was settled; <see langword="null"/> while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Whose turn it is; <see langword="null"/> when settled.</summary>
    public Party? StepBy { get; private set; }

    /// <summary>What comes next; <see langword="null"/> when settled.</summary>
    public string? StepWhat { get; private set; }

    /// <summary>The last day on which the next step is in time; <see langword="null"/> when settled.</summary>
    public DateOnly? StepDueOn { get; private set; }

    /// <summary>The day from which the clock counts; <see langword="null"/> when settled.</summary>
    public DateOnly? StepSince { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; }

    /// <summary>Whether the matter is not settled.</summary>
    public bool IsOpen => ClosedOn is null;

    /// <summary>The one next step; <see langword="null"/> exactly when the matter is settled.</summary>
    public NextStep? Step => StepBy is { } by && StepWhat is { } what && StepDueOn is { } dueOn && StepSince is { } since ? new NextStep(by, what, dueOn, since) : null;

    /// <summary>Opens a matter with what comes first; one that was settled at once is kept as settled.</summary>
    /// <param name="id">The identity made with the form.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="lenderId">The lender, where it is one of the case's.</param>
    /// <param name="matter">What it is about; not blank, at most <see cref="MatterLength"/> characters.</param>
    /// <param name="openedOn">The day of the first contact.</param>
    /// <param name="step">What comes next; <see langword="null"/> when nothing does.</param>
    /// <exception cref="ArgumentException">The matter is blank or too long.</exception>
    public static ContactThread Open(Guid id, Guid caseId, Guid? lenderId, string matter, DateOnly openedOn, NextStep? step)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(matter);
        var name = matter.Trim();
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, MatterLength, nameof(matter));
        var thread = new ContactThread { Id = id, CaseId = caseId, LenderId = lenderId, Matter = name, OpenedOn = openedOn, ClosedOn = openedOn };
        if (step is not null)
        {
            thread.GoOn(step);
        }

        return thread;
    }

    /// <summary>Says what comes next; a settled matter is open again.</summary>
    /// <param name="step">It takes the place of the step before. The very same step keeps its clock running.</param>
    public void GoOn(NextStep step)
    {
        if (Step is { } before && before == step with { Since = before.Since })
        {
            return;
        }

        (StepBy, StepWhat, StepDueOn, StepSince) = (step.By, step.What, step.DueOn, step.Since);
        ClosedOn = null;
    }

    /// <summary>Settles the matter: nothing more is to be done.</summary>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidOperationException">It is settled already.</exception>
    public void Settle(DateOnly on)
    {
        if (!IsOpen)
        {
            throw new InvalidOperationException("The matter is settled already.");
        }

        (StepBy, StepWhat, StepDueOn, StepSince) = (null, null, null, null);
        ClosedOn = on;
    }
}
