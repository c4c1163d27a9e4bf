namespace OverdueHelper.Domain.Loans;

/// <summary>What becomes of the interest of instalments in which nothing is paid.</summary>
public enum PauseInterest
{
    /// <summary>It is owed, bears no interest itself, and is collected with the next instalment.</summary>
    Deferred,

    /// <summary>It is added to the principal and bears interest from then on.</summary>
    Capitalised,

    /// <summary>It is not charged.</summary>
    Free,
}
