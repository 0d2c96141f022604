using Jiyao.Rules;

// May a paper of this level be carried out, and if not, why? The level is the first argument, such as Secret; without it, it is not known.
SecrecyLevel? level = null;
if (args is [var word, ..])
{
    if (!Enum.GetNames<SecrecyLevel>().Contains(word, StringComparer.OrdinalIgnoreCase))
    {
        Console.Error.WriteLine($"'{word}' is no level; there are {string.Join(", ", Enum.GetNames<SecrecyLevel>())}.");
        return 2;
    }

    level = Enum.Parse<SecrecyLevel>(word, ignoreCase: true);
}

var engine = RegulationEngine.Create([BureauRegulation.Create(), CipherOfficeRegulation.Create()]);
var decision = engine.Decide(new AccessRequest<Document>
{
    Action = SecrecyAction.CarryOut,
    Resource = new Document { Level = level },
    At = DateTimeOffset.Now,
});

Console.WriteLine(decision.Effect);
foreach (var reason in decision.Reasons) Console.WriteLine($"{reason.Clause} {reason.Kind}: {reason.Message.En}");
foreach (var missing in decision.Missing) Console.WriteLine($"not known: {missing}");
return decision.IsAllowed ? 0 : 1;
