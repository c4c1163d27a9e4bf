namespace OverdueHelper.Domain.Cases;

/// <summary>A row that belongs to one person, whatever their cases, and is seen and changed only by that person.</summary>
public interface IUserRow
{
    /// <summary>The person the row belongs to.</summary>
    string UserId { get; }
}
