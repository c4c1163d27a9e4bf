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
    public static async Task<bool> TrySaveAsync(this OverdueDbContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
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
