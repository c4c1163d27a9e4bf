using OverdueHelper.Domain.Arrears;

namespace OverdueHelper.Application.Cases.Advice;

/// <summary>A service that advises without charge, or says where it may charge.</summary>
/// <param name="Name">Its own name.</param>
/// <param name="Does">What it does, in English.</param>
/// <param name="Audience">Whom it is for.</param>
/// <param name="Phone">Its telephone number where one was read; null otherwise.</param>
/// <param name="Web">Its address on the web; text to show, never fetched.</param>
/// <param name="Citation">Where this was read. Numbers and addresses were not tried on that day.</param>
public sealed record AdviceService(string Name, string Does, AdviceAudience Audience, string? Phone, string? Web, Citation Citation);
