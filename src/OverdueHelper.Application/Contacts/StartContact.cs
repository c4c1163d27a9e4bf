using System.Globalization;
using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Application.Contacts;

/// <summary>Makes the form of a new contact with what is most likely: a call of mine, just now, in the matter that is open.</summary>
public sealed class StartContact(Desk desk, ICurrentUser user) : IUseCase
{
    /// <summary>The form; nothing is saved yet.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="page">What there is to choose from.</param>
    /// <param name="threadId">The matter to go on with, where one was pointed at.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<LogContactForm> RunAsync(Guid caseId, ContactsPage page, Guid? threadId = null, CancellationToken cancellationToken = default)
    {
        var now = ZoneClock.TimeIn((await user.GetAsync(cancellationToken)).Zone, desk.Now);
        var thread = page.Threads.FirstOrDefault(row => row.Id == threadId) ?? (page.Threads.Count == 1 ? page.Threads[0] : null);
        return new LogContactForm
        {
            Id = Guid.CreateVersion7(),
            CaseId = caseId,
            ThreadId = thread?.Id,
            ThreadVersion = thread?.Version ?? 0,
            Matter = ContactsText.MatterDefault,
            LenderId = page.Lenders.Count == 1 ? page.Lenders[0].Id : null,
            LoanIds = page.Loans.Count == 1 ? [page.Loans[0].Id] : [],
            Channel = ContactChannel.Phone,
            Direction = ContactDirection.Outgoing,
            On = DateOnly.FromDateTime(now.DateTime),
            Time = now.ToString("HH:mm", CultureInfo.InvariantCulture),
            Currency = page.Currency,
        };
    }
}
