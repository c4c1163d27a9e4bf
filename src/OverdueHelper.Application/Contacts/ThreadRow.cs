using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>A matter and what comes next in it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Version">The count of saves this reading is of.</param>
/// <param name="Matter">What it is about.</param>
/// <param name="LenderName">The lender; empty when it is not one of the case's.</param>
/// <param name="Step">What comes next; <see langword="null"/> when it is settled.</param>
/// <param name="DaysLate">Whole days since the step was due; 0 in time or settled.</param>
/// <param name="DaysRunning">Whole days since the clock of whoever's turn it is started; 0 when settled.</param>
/// <param name="LastEntryId">The newest contact of the matter, where the bank's time is up; else nothing.</param>
public sealed record ThreadRow(Guid Id, int Version, string Matter, string LenderName, NextStep? Step, int DaysLate, int DaysRunning, Guid? LastEntryId)
{
    /// <summary>Whether it is my turn and the day has passed.</summary>
    public bool IsMineAndLate => Step?.By is Party.Me && DaysLate > 0;

    /// <summary>Whether the bank's time has run out: a polite chaser is due.</summary>
    public bool IsBanksTimeUp => Step?.By is Party.Bank && DaysLate > 0;
}
