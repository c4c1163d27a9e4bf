using Microsoft.EntityFrameworkCore;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Removes a file from a contact, puts it back, or deletes its content for good. What happened stays written down.</summary>
public sealed class ChangeContactFile(Desk desk) : IUseCase
{
    /// <summary>Writes down what happens to the file; doing the same twice is doing it once.</summary>
    /// <returns><c>Missing</c> when the file is not there, not this reader's to change, or its content is gone for good.</returns>
    public async Task<Outcome<ContactFileRow>> RunAsync(Guid caseId, Guid fileId, ContactFileAct act, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var row = await context.WritableCase(caseId).AnyAsync(cancellationToken)
            ? (await context.RowsAsync(context.Set<ContactFile>().Where(file => file.Id == fileId && file.CaseId == caseId), cancellationToken)).SingleOrDefault()
            : null;
        if (row is null || (row.IsErased && act is not ContactFileAct.Erased))
        {
            return new Outcome<ContactFileRow>.Missing();
        }

        var isDone = act switch
        {
            ContactFileAct.Removed => row.IsRemoved,
            ContactFileAct.PutBack => !row.IsRemoved,
            ContactFileAct.Erased => row.IsErased,
        };
        if (isDone)
        {
            return new Outcome<ContactFileRow>.Done(row);
        }

        var change = new ContactFileChange { Id = Guid.CreateVersion7(), CaseId = caseId, FileId = fileId, Act = act, At = desk.Now, By = context.UserId };
        context.Add(change);
        if (act is ContactFileAct.Erased)
        {
            context.Remove(await context.Set<ContactFileContent>().SingleAsync(content => content.Id == fileId, cancellationToken));
        }

        await context.SaveChangesAsync(cancellationToken);
        return new Outcome<ContactFileRow>.Done(row with { Changes = [.. row.Changes, change] });
    }
}
