namespace OverdueHelper.Web.Features.Loans;

/// <summary>What a column of the bank's table holds.</summary>
public enum ColumnUse
{
    Ignored,
    DueOn,
    Payment,
    Principal,
    Interest,
}
