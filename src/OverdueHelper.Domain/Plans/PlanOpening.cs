using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Plans;

/// <summary>What a plan has to repay once waivers and today's payment are off: the part that bears interest and the part that does not.</summary>
/// <param name="Balance">Bears interest.</param>
/// <param name="Pot">Spread without interest.</param>
/// <param name="Capitalised">The overdue amounts, other than principal, that are now in <paramref name="Balance"/>.</param>
/// <param name="Waived">Given up by the bank.</param>
internal readonly record struct PlanOpening(Money Balance, Money Pot, Money Capitalised, Money Waived)
{
    public static PlanOpening Of(PlanDraft draft)
    {
        var start = draft.Start;
        var zero = Money.Zero(start.Currency);
        var waived = draft.InterestWaived + (draft.PenaltiesWaived ? start.Penalties : zero);
        var besides = start.OverdueInterest + start.Fees + start.Penalties - waived;
        var onBesides = Money.Min(draft.PaidToday, besides);
        var onPrincipal = draft.PaidToday - onBesides;
        var overduePrincipal = Money.Max(zero, start.OverduePrincipal - onPrincipal);
        var (balance, pot) = (start.Principal - onPrincipal, besides - onBesides);
        return draft.Arrears switch
        {
            ArrearsHandling.SpreadInterestAndFees => new(balance, pot, zero, waived),
            ArrearsHandling.OnTop or ArrearsHandling.AtTheEnd => new(balance - overduePrincipal, pot + overduePrincipal, zero, waived),
            ArrearsHandling.Capitalised => new(balance + pot, zero, pot, waived),
        };
    }
}
