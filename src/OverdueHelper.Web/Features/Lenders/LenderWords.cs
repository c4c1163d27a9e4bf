using System.Globalization;
using OverdueHelper.Application.Lenders;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Web.Controls;
using OverdueHelper.Web.Features.Loans;

namespace OverdueHelper.Web.Features.Lenders;

/// <summary>The words of a lender's card.</summary>
internal static class LenderWords
{
    private const int Beginning = 40;

    public static string Of(LenderTopic topic) => topic switch
    {
        LenderTopic.Hardship => LendersPageText.TopicHardship,
        LenderTopic.Post => LendersPageText.TopicPost,
        LenderTopic.Phone => LendersPageText.TopicPhone,
        LenderTopic.Email => LendersPageText.TopicEmail,
        LenderTopic.Online => LendersPageText.TopicOnline,
        LenderTopic.Branch => LendersPageText.TopicBranch,
        LenderTopic.Products => LendersPageText.TopicProducts,
        LenderTopic.Offers => LendersPageText.TopicOffers,
        LenderTopic.Deadlines => LendersPageText.TopicDeadlines,
        LenderTopic.Earns => LendersPageText.TopicEarns,
        LenderTopic.Fears => LendersPageText.TopicFears,
    };

    /// <summary>Whose word it is and how old.</summary>
    public static string From(FactView fact)
    {
        var source = fact.Source.Length > 0 ? Say(LendersPageText.SaidBy, fact.Source) : LendersPageText.OwnNote;
        return $"{source}, {(fact.CheckedOn is { } day ? Say(LendersPageText.CheckedOn, Formats.DayShort(day)) : LendersPageText.NotChecked)}";
    }

    public static string Of(LenderLoan loan) =>
        loan.ReferenceEnding.Length > 0 ? $"{LoanWords.Of(loan.Kind)}, …{loan.ReferenceEnding}" : LoanWords.Of(loan.Kind);

    /// <summary>The first words of a text, to tell one button from the next.</summary>
    public static string Begin(string text) => text.Length <= Beginning ? text : text[..Beginning].TrimEnd() + "…";

    public static string Say(string words, params object[] values) => string.Format(CultureInfo.CurrentCulture, words, values);
}
