namespace OverdueHelper.Domain.Loans.Events;

/// <summary>How a payment is spread over what is owed: a component order, a direction, and a rule for money beyond what is due.</summary>
/// <remarks>Instalments are served oldest first. Sources of the presets: docs/arithmetic/allocation.md.</remarks>
public sealed record AllocationRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="order">The components in the order they are paid; each at most once. A component that is left out is never paid.</param>
    /// <param name="direction">Instalment by instalment, or component by component.</param>
    /// <param name="excess">What happens to money beyond what is due.</param>
    /// <exception cref="ArgumentException">The order is empty or names a component twice.</exception>
    public AllocationRule(
        IReadOnlyList<PaymentComponent> order,
        AllocationDirection direction = AllocationDirection.Horizontal,
        ExcessPolicy excess = ExcessPolicy.NextInstalment)
    {
        Order = Checked(order, nameof(order));
        InAdvanceOrder = Order;
        Direction = direction;
        InAdvanceDirection = direction;
        Excess = excess;
    }

    /// <summary>Penalty, fee, interest, principal, one instalment after the other. The default.</summary>
    /// <remarks>Source: Apache Fineract, <c>mifos-standard-strategy</c>.</remarks>
    public static AllocationRule Standard { get; } =
        new([PaymentComponent.Penalty, PaymentComponent.Fee, PaymentComponent.Interest, PaymentComponent.Principal]);

    /// <summary>The interest of every due instalment first, then principal, then penalties and fees.</summary>
    /// <remarks>Source: Apache Fineract, <c>RBILoanRepaymentScheduleTransactionProcessor</c>.</remarks>
    public static AllocationRule AllInterestFirst { get; } = new(
        [PaymentComponent.Interest, PaymentComponent.Principal, PaymentComponent.Penalty, PaymentComponent.Fee],
        AllocationDirection.Vertical);

    /// <summary>Interest, principal, penalty, fee, one instalment after the other.</summary>
    /// <remarks>Source: Apache Fineract, <c>interest-principal-penalties-fees-order-strategy</c>.</remarks>
    public static AllocationRule InterestFirst { get; } =
        new([PaymentComponent.Interest, PaymentComponent.Principal, PaymentComponent.Penalty, PaymentComponent.Fee]);

    /// <summary>Principal, interest, penalty, fee, one instalment after the other.</summary>
    /// <remarks>Source: Apache Fineract, <c>principal-interest-penalties-fees-order-strategy</c>.</remarks>
    public static AllocationRule PrincipalFirst { get; } =
        new([PaymentComponent.Principal, PaymentComponent.Interest, PaymentComponent.Penalty, PaymentComponent.Fee]);

    /// <summary>Costs, then interest, then principal, across all that is due.</summary>
    /// <remarks>Sources: PRC Civil Code Art. 561; German Civil Code (BGB) 367. Both read in secondary pages.</remarks>
    public static AllocationRule CostsInterestPrincipal { get; } = new(
        [PaymentComponent.Fee, PaymentComponent.Penalty, PaymentComponent.Interest, PaymentComponent.Principal],
        AllocationDirection.Vertical)
    { DefaultInterestFirst = true };

    /// <summary>Costs, then the amount due, principal before interest, and default interest last.</summary>
    /// <remarks>Source: German Civil Code (BGB) 497(3), consumer loans in default; read in a secondary page.</remarks>
    public static AllocationRule GermanConsumerInDefault { get; } = new(
        [PaymentComponent.Fee, PaymentComponent.Penalty, PaymentComponent.Principal, PaymentComponent.Interest],
        AllocationDirection.Vertical);

    /// <summary>The instalment that fell due last first, then the oldest; within one: interest, principal, fee, penalty.</summary>
    /// <remarks>Some US state credit codes; read in a secondary page. It keeps one missed payment from making every later one late.</remarks>
    public static AllocationRule CurrentInstalmentFirst { get; } =
        new([PaymentComponent.Interest, PaymentComponent.Principal, PaymentComponent.Fee, PaymentComponent.Penalty]) { CurrentFirst = true };

    /// <summary>The components in the order they are paid, for amounts that are due.</summary>
    public IReadOnlyList<PaymentComponent> Order { get; }

    /// <summary>Instalment by instalment, or component by component.</summary>
    public AllocationDirection Direction { get; init; }

    /// <summary>What happens to money beyond what is due.</summary>
    public ExcessPolicy Excess { get; init; }

    /// <summary>The components in the order they are paid, for instalments that are not due yet.</summary>
    public IReadOnlyList<PaymentComponent> InAdvanceOrder
    {
        get;
        init => field = Checked(value, nameof(value));
    }

    /// <summary>The direction for instalments that are not due yet.</summary>
    public AllocationDirection InAdvanceDirection { get; init; }

    /// <summary>Whether default interest is paid before everything else that is due; otherwise after it.</summary>
    public bool DefaultInterestFirst { get; init; }

    /// <summary>Whether the instalment that fell due last is served before the older ones.</summary>
    public bool CurrentFirst { get; init; }

    private static PaymentComponent[] Checked(IReadOnlyList<PaymentComponent> order, string name)
    {
        if (order.Count == 0 || order.Distinct().Count() != order.Count)
        {
            throw new ArgumentException("An order names at least one component, and none of them twice.", name);
        }

        return [.. order];
    }
}
