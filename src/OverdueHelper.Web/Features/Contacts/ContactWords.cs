using System.Globalization;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Features.Contacts;

/// <summary>The words for what the log names.</summary>
internal static class ContactWords
{
    public static string Of(ContactChannel channel) => channel switch
    {
        ContactChannel.Phone => ContactsText.ChannelPhone,
        ContactChannel.Letter => ContactsText.ChannelLetter,
        ContactChannel.Email => ContactsText.ChannelEmail,
        ContactChannel.Online => ContactsText.ChannelOnline,
        ContactChannel.Branch => ContactsText.ChannelBranch,
        ContactChannel.Text => ContactsText.ChannelText,
        ContactChannel.Fax => ContactsText.ChannelFax,
    };

    public static string Of(ContactDirection direction) => direction switch
    {
        ContactDirection.Outgoing => ContactsText.DirectionOutgoing,
        ContactDirection.Incoming => ContactsText.DirectionIncoming,
    };

    public static string Of(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.Reached => ContactsText.OutcomeReached,
        ContactOutcome.NoAnswer => ContactsText.OutcomeNoAnswer,
        ContactOutcome.LeftMessage => ContactsText.OutcomeLeftMessage,
        ContactOutcome.WillComeBack => ContactsText.OutcomeWillComeBack,
        ContactOutcome.AskedForPapers => ContactsText.OutcomeAskedForPapers,
        ContactOutcome.Agreed => ContactsText.OutcomeAgreed,
        ContactOutcome.Refused => ContactsText.OutcomeRefused,
        ContactOutcome.Sent => ContactsText.OutcomeSent,
        ContactOutcome.Received => ContactsText.OutcomeReceived,
    };

    public static string Of(Party party) => party switch
    {
        Party.Me => ContactsText.TurnMe,
        Party.Bank => ContactsText.TurnBank,
    };

    /// <summary>Who promised something.</summary>
    public static string Promiser(Party party) => party switch
    {
        Party.Me => ContactsText.PromiserMe,
        Party.Bank => ContactsText.PromiserBank,
    };

    /// <summary>The ways a contact of this kind can end.</summary>
    public static IReadOnlyList<ContactOutcome> Outcomes(ContactChannel? channel, ContactDirection? direction)
    {
        if (channel is null || !ContactEntry.IsWritten(channel.Value))
        {
            return
            [
                ContactOutcome.Reached, ContactOutcome.NoAnswer, ContactOutcome.LeftMessage, ContactOutcome.WillComeBack,
                ContactOutcome.AskedForPapers, ContactOutcome.Agreed, ContactOutcome.Refused,
            ];
        }

        return direction is ContactDirection.Incoming
            ? [ContactOutcome.Received, ContactOutcome.AskedForPapers, ContactOutcome.Agreed, ContactOutcome.Refused, ContactOutcome.WillComeBack]
            : [ContactOutcome.Sent];
    }

    /// <summary>Who did what: "you rang", "letter from the bank".</summary>
    public static string Act(ContactEntry entry) => (entry.Direction, entry.Channel) switch
    {
        (ContactDirection.Outgoing, ContactChannel.Phone) => ContactsText.YouPhone,
        (ContactDirection.Outgoing, ContactChannel.Letter) => ContactsText.YouLetter,
        (ContactDirection.Outgoing, ContactChannel.Email) => ContactsText.YouEmail,
        (ContactDirection.Outgoing, ContactChannel.Online) => ContactsText.YouOnline,
        (ContactDirection.Outgoing, ContactChannel.Branch) => ContactsText.YouBranch,
        (ContactDirection.Outgoing, ContactChannel.Text) => ContactsText.YouText,
        (ContactDirection.Outgoing, ContactChannel.Fax) => ContactsText.YouFax,
        (ContactDirection.Incoming, ContactChannel.Phone) => ContactsText.BankPhone,
        (ContactDirection.Incoming, ContactChannel.Letter) => ContactsText.BankLetter,
        (ContactDirection.Incoming, ContactChannel.Email) => ContactsText.BankEmail,
        (ContactDirection.Incoming, ContactChannel.Online) => ContactsText.BankOnline,
        (ContactDirection.Incoming, ContactChannel.Branch) => ContactsText.BankBranch,
        (ContactDirection.Incoming, ContactChannel.Text) => ContactsText.BankText,
        (ContactDirection.Incoming, ContactChannel.Fax) => ContactsText.BankFax,
    };

    /// <summary>When it was, where the borrower was: <c>2 Mar 2026, 09:15</c>.</summary>
    public static string When(ContactRow row) => $"{Formats.DayShort(row.Entry.On)}, {Formats.Time(row.Time)}";

    public static string Of(ContactLoan loan) => loan.ReferenceEnding.Length > 0
        ? Say(ContactsText.LoanEnding, loan.LenderName, LoanWords.Of(loan.Kind), loan.ReferenceEnding)
        : Say(ContactsText.LoanNoEnding, loan.LenderName, LoanWords.Of(loan.Kind));

    /// <summary>How late a step is, or by when it is due.</summary>
    public static string Due(ThreadRow row, DateOnly today) => row switch
    {
        { DaysLate: 1 } => ContactsText.LateOneDay,
        { DaysLate: > 1 } => Say(ContactsText.LateDays, row.DaysLate),
        { Step: { } step } when step.DueOn == today => ContactsText.DueToday,
        { Step: { } step } => Say(ContactsText.DueOn, Formats.DayShort(step.DueOn)),
        _ => "",
    };

    /// <summary>How long the bank has had.</summary>
    public static string Running(ThreadRow row) => row.DaysRunning switch
    {
        0 => ContactsText.BankAskedToday,
        1 => ContactsText.BankAskedOne,
        var days => Say(ContactsText.BankAsked, days),
    };

    public static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}
