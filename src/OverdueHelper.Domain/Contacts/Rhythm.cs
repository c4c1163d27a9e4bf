namespace OverdueHelper.Domain.Contacts;

/// <summary>A suggestion of what comes next after a contact, so that no matter is left without a date. The person may change every part.</summary>
/// <remarks>The distances are our own practice, not a rule of law: confirm the same day, chase after a week, ring again the next day.</remarks>
public static class Rhythm
{
    /// <summary>Whose turn it is, what kind of step and by when.</summary>
    /// <param name="outcome">How the contact ended.</param>
    /// <param name="on">The day of the contact.</param>
    /// <param name="bankPromisedBy">By when the lender promised something; it goes before our own distance.</param>
    public static SuggestedStep After(ContactOutcome outcome, DateOnly on, DateOnly? bankPromisedBy)
    {
        if (bankPromisedBy is { } promised && promised >= on)
        {
            return new SuggestedStep(Party.Bank, StepKind.KeepPromise, promised);
        }

        return outcome switch
        {
            ContactOutcome.NoAnswer => new SuggestedStep(Party.Me, StepKind.TryAgain, Weekday(on, 1)),
            ContactOutcome.LeftMessage => new SuggestedStep(Party.Bank, StepKind.ComeBack, Weekday(on, 2)),
            ContactOutcome.WillComeBack => new SuggestedStep(Party.Bank, StepKind.ComeBack, Weekday(on, 7)),
            ContactOutcome.AskedForPapers => new SuggestedStep(Party.Me, StepKind.SendPapers, Weekday(on, 7)),
            ContactOutcome.Agreed => new SuggestedStep(Party.Bank, StepKind.ConfirmInWriting, Weekday(on, 7)),
            ContactOutcome.Refused => new SuggestedStep(Party.Me, StepKind.AskForReasons, Weekday(on, 7)),
            ContactOutcome.Sent => new SuggestedStep(Party.Bank, StepKind.Reply, Weekday(on, 14)),
            ContactOutcome.Received => new SuggestedStep(Party.Me, StepKind.Reply, Weekday(on, 7)),
            ContactOutcome.Reached => new SuggestedStep(Party.Me, StepKind.AskHowItStands, Weekday(on, 7)),
        };
    }

    // Offices are closed at the weekend in most places we know of; a public holiday is for the person to see.
    private static DateOnly Weekday(DateOnly on, int days)
    {
        var day = on.AddDays(days);
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday or DayOfWeek.Thursday or DayOfWeek.Friday => day,
        };
    }
}
