using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using OverdueHelper.Domain.Loans;

namespace OverdueHelper.Persistence;

/// <summary>Keeps what was agreed as one text: it belongs to its entry and never changes.</summary>
internal sealed class AgreedTermsConverter() : ValueConverter<AgreedTerms, string>(terms => LoanJson.Write(terms), text => LoanJson.Read<AgreedTerms>(text) ?? new AgreedTerms());
