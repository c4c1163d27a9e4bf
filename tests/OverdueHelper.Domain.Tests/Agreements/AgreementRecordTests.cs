using OverdueHelper.Domain.Agreements;
using OverdueHelper.Domain.Loans;
using OverdueHelper.Domain.Values;

namespace OverdueHelper.Domain.Tests.Agreements;

public sealed class AgreementRecordTests
{
    private static readonly DateOnly _agreed = new(2026, 11, 1);
    private static readonly Loan _loan = Loan.Add(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), LoanKind.Personal, Currency.Of("GBP"), KnownFrom.Contract);
    private static readonly AgreedRow[] _rows = [new(On(11, 10), 20_000), new(On(12, 10), 20_000), new(On(13, 10), 20_000)];

    [Fact]
    public void A_payment_is_kept_on_its_day_late_after_it_and_missed_once_its_day_is_over()
    {
        var record = Record(On(13, 11), Paid(On(11, 10), 20_000), Paid(On(12, 12), 20_000));

        Assert.Equal([AgreedPaymentState.Kept, AgreedPaymentState.Late, AgreedPaymentState.Missed], record.Payments.Select(payment => payment.State));
        Assert.Equal((1, 1, 1, false), (record.Kept, record.Late, record.Missed, record.IsKept));
        Assert.Equal(3, record.Next!.Number);
    }

    [Fact]
    public void On_its_last_day_a_payment_is_still_to_come() =>
        Assert.Equal(AgreedPaymentState.Open, Record(On(11, 10)).Payments[0].State);

    [Fact]
    public void Parts_add_up_and_what_is_too_much_counts_for_the_next()
    {
        var record = Record(On(12, 1), Paid(On(11, 3), 5_000), Paid(On(11, 9), 18_000));

        Assert.Equal((On(11, 9), 3_000L, 17_000L), (record.Payments[0].PaidOn, record.Payments[1].Paid.Minor, record.Next!.Missing.Minor));
        Assert.True(record.IsKept);
    }

    [Fact]
    public void Money_from_before_the_agreement_and_charges_count_for_nothing()
    {
        var fee = LoanEntry.Enter(Guid.CreateVersion7(), _loan, LoanEntryKind.Fee, On(11, 5), 2, 20_000, "");

        Assert.Equal(0, AgreementRecord.Of(_rows, [Paid(On(10, 31), 20_000), fee], _agreed, On(11, 6), _loan.Currency).Payments[0].Paid.Minor);
    }

    [Fact]
    public void When_all_is_paid_nothing_comes_next()
    {
        var record = Record(On(12, 1), Paid(On(11, 9), 60_000));

        Assert.Equal((3, true, null), (record.Kept, record.IsKept, record.Next));
    }

    private static DateOnly On(int month, int day) => month <= 12 ? new(2026, month, day) : new(2027, month - 12, day);

    private static AgreementRecord Record(DateOnly today, params LoanEntry[] entries) => AgreementRecord.Of(_rows, entries, _agreed, today, _loan.Currency);

    private static LoanEntry Paid(DateOnly on, long minor) => LoanEntry.Enter(Guid.CreateVersion7(), _loan, LoanEntryKind.Payment, on, on.DayNumber, minor, "");
}
