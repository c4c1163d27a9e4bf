namespace OverdueHelper.Domain.Contacts;

/// <summary>A suggestion of what comes next after a contact, so that no matter is left without a date. The person may change every part.</summary>
/// <remarks>The distances are our own practice, not a rule of law: confirm the same day, chase after a week, ring again the next day.</remarks>
public static class Rhythm
{
    /// <summary>Whose turn it is, what kind of step and by when.</summary>
    /// <param name="outcome">How the contact ended.</param>
    /// <param name="channel">How it came about; only what was spoken needs confirming.</param>
    /// <param name="on">The day of the contact.</param>
    /// <param name="bankPromisedBy">By when the lender promised something; it goes before our own distance.</param>
    /// <param name="settings">What the person chose.</param>
    public static SuggestedStep After(ContactOutcome outcome, ContactChannel channel, DateOnly on, DateOnly? bankPromisedBy, ContactRhythm settings)
    {
        if (bankPromisedBy is { } promised && promised >= on)
        {
            return new SuggestedStep(Party.Bank, StepKind.KeepPromise, promised);
        }

        if (settings.ConfirmsSameDay && outcome is ContactOutcome.Reached or ContactOutcome.Agreed && !ContactEntry.IsWritten(channel))
        {
            return new SuggestedStep(Party.Me, StepKind.ConfirmMyself, on);
        }

        var chase = settings.ChaseAfterDays;
        return outcome switch
        {
            ContactOutcome.NoAnswer => Mine(StepKind.TryAgain, 1),
            ContactOutcome.LeftMessage => Banks(StepKind.ComeBack, Math.Min(2, chase)),
            ContactOutcome.WillComeBack => Banks(StepKind.ComeBack, chase),
            ContactOutcome.AskedForPapers => Mine(StepKind.SendPapers, 7),
            ContactOutcome.Agreed => Banks(StepKind.ConfirmInWriting, chase),
            ContactOutcome.Refused => Mine(StepKind.AskForReasons, 7),
            // The way there and back takes its time.
            ContactOutcome.Sent => Banks(StepKind.Reply, channel is ContactChannel.Letter ? 2 * chase : chase),
            ContactOutcome.Received => Mine(StepKind.Reply, 7),
            ContactOutcome.Reached => Mine(StepKind.AskHowItStands, chase),
        };

        SuggestedStep Mine(StepKind kind, int days) => new(Party.Me, kind, settings.UsesWeekends ? on.AddDays(days) : Weekday(on, days));

        SuggestedStep Banks(StepKind kind, int days) => new(Party.Bank, kind, Weekday(on, days));
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
