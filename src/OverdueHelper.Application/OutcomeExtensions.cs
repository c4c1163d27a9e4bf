using FluentValidation.Results;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Persistence;

namespace OverdueHelper.Application;

/// <summary>The short ways from a check or a save to an <see cref="Outcome{T}"/>.</summary>
public static class OutcomeExtensions
{
    /// <summary>The failed check as a refusal, every error beside its field.</summary>
    /// <typeparam name="T">What the use case would have handed back.</typeparam>
    /// <param name="check">A check that found errors.</param>
    public static Outcome<T> Refused<T>(this ValidationResult check) =>
        new Outcome<T>.Refused([.. check.Errors.Select(error => new FieldError(error.PropertyName, error.ErrorMessage))]);

    /// <summary>Saves, unless someone else saved first.</summary>
    /// <param name="context">The open context; of no use after a failed save.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the save is stale: answer <see cref="Outcome{T}.Stale"/>.</returns>
    public static Task<bool> TrySaveAsync(this OverdueDbContext context, CancellationToken cancellationToken = default) =>
        IsFirstAsync(context.SaveChangesAsync(cancellationToken));

    /// <summary>Saves grants or invitations, unless someone else saved first. Only the use cases about grants call it.</summary>
    /// <param name="context">The open context; of no use after a failed save.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>False when the save is stale.</returns>
    internal static Task<bool> TrySaveGrantsAsync(this OverdueDbContext context, CancellationToken cancellationToken = default) =>
        IsFirstAsync(context.SaveWithGrantsAsync(cancellationToken));

    private static async Task<bool> IsFirstAsync(Task<int> save)
    {
        try
        {
            await save;
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException failure) when (failure.IsTakenKey())
        {
            // The same first save came from a second tab in the same instant.
            return false;
        }
    }
}
