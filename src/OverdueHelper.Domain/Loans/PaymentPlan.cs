namespace OverdueHelper.Domain.Loans;

/// <summary>Turns growth or steps into a weight or a payment for each row.</summary>
internal static class PaymentPlan
{
    /// <summary>Writes the plan from a row on.</summary>
    /// <param name="terms">A graduated or stepped loan.</param>
    /// <param name="start">The index of the first row that repays; growth counts from it.</param>
    /// <param name="fineness">How many units make the currency's smallest one.</param>
    /// <param name="weights">Zeros, to receive each row's share of the solved instalment; 0 where the payment is given.</param>
    /// <param name="paid">Zeros, to receive the given payments.</param>
    public static void Write(LoanTerms terms, int start, long fineness, Span<decimal> weights, Span<long> paid)
    {
        if (terms.Method == RepaymentMethod.Graduated)
        {
            Grow(terms, start, weights);
            return;
        }

        var step = 0;
        for (var i = start; i < weights.Length; i++)
        {
            while (step + 1 < terms.Steps.Count && terms.Steps[step + 1].FromInstalment <= i + 1)
            {
                step++;
            }

            if (terms.Steps[step].Payment is { } payment)
            {
                paid[i] = payment.Minor * fineness;
            }
            else
            {
                weights[i] = 1;
            }
        }
    }

    private static void Grow(LoanTerms terms, int start, Span<decimal> weights)
    {
        var weight = 1m;
        for (var i = start; i < weights.Length; i++)
        {
            weight *= i > start && (i - start) % terms.GrowthEvery == 0 ? 1 + terms.Growth : 1;
            weights[i] = weight;
        }
    }
}
