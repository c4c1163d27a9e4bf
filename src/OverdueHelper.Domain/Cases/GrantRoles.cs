namespace OverdueHelper.Domain.Cases;

/// <summary>Compares roles.</summary>
public static class GrantRoles
{
    /// <summary>Whether someone with this role may do what takes another.</summary>
    /// <param name="held">The role the person has.</param>
    /// <param name="needed">The least role it takes.</param>
    public static bool Allows(this GrantRole held, GrantRole needed) => held <= needed;
}
