using OverdueHelper.Domain.Contacts;

namespace OverdueHelper.Documents.Plans;

/// <summary>One contact with the bank, as the plan names it.</summary>
/// <param name="On">The day.</param>
/// <param name="Channel">How.</param>
/// <param name="Who">With whom: person, department; may be empty.</param>
/// <param name="Ticket">The number the bank gave; may be empty.</param>
public sealed record PlanContact(DateOnly On, ContactChannel Channel, string Who, string Ticket);
