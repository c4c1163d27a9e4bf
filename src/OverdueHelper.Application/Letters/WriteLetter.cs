using System.Globalization;
using Microsoft.EntityFrameworkCore;
using OverdueHelper.Application.Contacts;
using OverdueHelper.Documents.Letters;
using OverdueHelper.Documents.Model;
using OverdueHelper.Domain.Cases;
using OverdueHelper.Domain.Contacts;
using OverdueHelper.Domain.Lenders;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Application.Letters;

/// <summary>Writes the letter that follows a contact, filled from the entry.</summary>
public sealed class WriteLetter(Desk desk) : IUseCase
{
    /// <summary>The letter in the language of the screen; nothing is saved and nothing is sent.</summary>
    /// <returns><c>Refused</c> when the debt may be time-barred and no adviser has said to go on, or there is nothing to ask again for.</returns>
    public async Task<Outcome<Document>> RunAsync(Guid caseId, Guid entryId, LetterKind kind, CancellationToken cancellationToken = default)
    {
        await using var context = await desk.OpenAsync(cancellationToken);
        var found = await context.Set<ContactEntry>()
            .Where(entry => entry.Id == entryId && entry.CaseId == caseId)
            .Join(context.Set<ContactThread>(), entry => entry.ThreadId, thread => thread.Id, (entry, thread) => new { Entry = entry, Thread = thread })
            .AsNoTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return new Outcome<Document>.Missing();
        }

        var file = await context.Cases
            .Where(file => file.Id == caseId)
            .Select(file => new
            {
                file.Country,
                Borrower = context.Set<Borrower>().SingleOrDefault(row => row.CaseId == file.Id),
                Safeguards = context.Set<Safeguards>().SingleOrDefault(row => row.CaseId == file.Id),
                Lender = context.Set<Lender>().SingleOrDefault(lender => lender.Id == found.Thread.LenderId && lender.CaseId == file.Id),
            })
            .AsNoTracking()
            .SingleAsync(cancellationToken);
        if (Acknowledgement.IsAsked(file.Safeguards, context.Today, file.Country))
        {
            return new Outcome<Document>.Refused([new FieldError("", LettersText.ErrorMayBeTimeBarred)]);
        }

        if (kind is LetterKind.Chase && found.Thread.Step is not { By: Party.Bank })
        {
            return new Outcome<Document>.Refused([new FieldError("", LettersText.ErrorNotTheBanksTurn)]);
        }

        var endings = await context.Set<Loan>()
            .Where(loan => loan.CaseId == caseId && found.Entry.LoanIds.Contains(loan.Id) && loan.ReferenceEnding != "")
            .Select(loan => loan.ReferenceEnding)
            .ToListAsync(cancellationToken);
        var facts = new LetterFacts(
            context.Today,
            LetterReference.Of(found.Entry.Id),
            file.Lender?.Name ?? "",
            file.Lender?.HardshipAddress ?? "",
            endings,
            file.Borrower,
            found.Entry,
            found.Thread.Step);
        var language = CultureInfo.CurrentCulture.Name;
        return new Outcome<Document>.Done(kind switch
        {
            LetterKind.Confirm => ContactLetter.Confirm(facts, language),
            LetterKind.Chase => ContactLetter.Chase(facts, language),
        });
    }
}
