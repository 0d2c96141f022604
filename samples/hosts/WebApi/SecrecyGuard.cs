namespace Jiyao.Rules.Samples.WebApi;

/// <summary>Lets a request through only where the regulations permit its act on the document of the route.</summary>
internal static class SecrecyGuard
{
    /// <summary>Guards an endpoint with <c>{id}</c> in its route.</summary>
    public static RouteHandlerBuilder Guarded(this RouteHandlerBuilder endpoint, SecrecyAction action) =>
        endpoint.AddEndpointFilter(async (invocation, next) => Refusal(invocation.HttpContext, action) ?? await next(invocation));

    private static IResult? Refusal(HttpContext http, SecrecyAction action)
    {
        var services = http.RequestServices;
        if (services.GetRequiredService<DocumentStore>().Find((string)http.GetRouteValue("id")!) is not { } document) return Results.NotFound();
        var decision = services.GetRequiredService<IRegulationEngine>().Decide(new AccessRequest<Document>
        {
            // A real application takes the person from its sign-in, and the approval from its own records.
            Subject = new Person { Id = http.Request.Headers["X-User"] },
            Action = action,
            Resource = document,
            Context = Approval(http.Request),
            At = services.GetRequiredService<TimeProvider>().GetLocalNow(),
        });

        // What no rule governs is the application's own to allow; what is denied or not known is not.
        return decision.Effect is DecisionEffect.Permit or DecisionEffect.NotApplicable ? null : Problem(decision);
    }

    private static AccessContext Approval(HttpRequest request) => new()
    {
        IsApproved = bool.TryParse(request.Headers["X-Approved"], out var approved) ? approved : null,
        CopyNumber = request.Headers["X-Copy-Number"] is [{ Length: > 0 } number] ? number : null,
    };

    private static IResult Problem(Decision decision) => Results.Problem(
        title: decision.Effect == DecisionEffect.Deny ? "Forbidden by regulation" : "Not known to be allowed",
        detail: decision.Reasons.OrderBy(reason => reason.Kind).FirstOrDefault()?.Message.En,
        statusCode: StatusCodes.Status403Forbidden,
        extensions: new Dictionary<string, object?>
        {
            ["clauses"] = decision.Reasons.Select(reason => reason.Clause).Distinct(),
            ["missing"] = decision.Missing,
        });
}
