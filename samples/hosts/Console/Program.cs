using Jiyao.Rules;

// May a paper of this level be carried out, and if not, why? The level is the first argument, such as Secret.
var engine = RegulationEngine.Create([BureauRegulation.Create(), CipherOfficeRegulation.Create()]);
var decision = engine.Decide(new AccessRequest<Document>
{
    Action = SecrecyAction.CarryOut,
    Resource = new Document { Level = args is [var level, ..] ? Enum.Parse<SecrecyLevel>(level, ignoreCase: true) : null },
    At = DateTimeOffset.Now,
});

Console.WriteLine(decision.Effect);
foreach (var reason in decision.Reasons) Console.WriteLine($"{reason.Clause} {reason.Kind}: {reason.Message.En}");
foreach (var missing in decision.Missing) Console.WriteLine($"not known: {missing}");
return decision.IsAllowed ? 0 : 1;
