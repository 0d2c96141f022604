using RulesEngine.Models;

namespace Jiyao.Rules.Benchmarks.Decide;

/// <summary>
/// The same rules, one by one, as a workflow of Microsoft RulesEngine 6.0.1, tuned: members typed, no error messages formatted, nothing nested.
/// Its rules are two-valued, so it is asked only where nothing is missing.
/// </summary>
internal sealed class MicrosoftRules : IPeer
{
    private const string Duty = "duty ";
    private const string Lifts = "lifts ";
    private const string Secret = "document.Level.Value >= SecrecyLevel.Secret";
    private const string Unapproved = "context.WasApprovedBy(at, TimeSpan.Zero).Value == false";
    private const string InMachineRoom = "room.Kind.Value == RoomKind.MachineRoom";
    private const string Stranger =
        "subject.Holds(Role.PrincipalDuty, at).Value == false && subject.Holds(Role.DeputyDuty, at).Value == false"
        + " && (subject.Holds(Role.CipherOfficer, at).Value == false && subject.Holds(Role.CipherRoomHead, at).Value == false"
        + " && subject.Holds(Role.ActingCipherRoomHead, at).Value == false || room.Authorizes(subject).Value == false)";
    private const string Leader =
        "(subject.Holds(Role.DistrictLeader, at).Value || subject.Holds(Role.DeputyDirectorInCharge, at).Value)";

    private static readonly Document NoDocument = new();
    private static readonly Room NoRoom = new();
    private static readonly Device NoDevice = new();
    private static readonly Telegram NoTelegram = new();

    private readonly RulesEngine.RulesEngine engine = new(
        [
            new Workflow
            {
                WorkflowName = "regulations",
                Rules =
                [
                    Rule("A2.e1", $"{Is("excerpt")} && {Secret} && {Unapproved}"),
                    Rule("A2.e2", $"{Is("record")} && {Secret} && {Unapproved}"),
                    Rule("A2.e3", $"{Is("copy")} && {Secret} && {Unapproved}"),
                    Rule(Duty + "A2.e3", $"{Is("copy")} && {Secret}"),
                    Rule("A2.e4", $"{Is("carryOut")} && {Secret} && {Unapproved}"),
                    Rule(
                        "A2.f1",
                        $"{Is("call")} && context.SubjectLevel.Value >= SecrecyLevel.Secret && device.Line.Value != LineKind.ListedEncrypted"),
                    Rule(
                        "A2.f2",
                        $"{Is("transmit")} && telegram.Form.Value == TelegramForm.Plain && telegram.Level.Value > SecrecyLevel.Internal"),
                    Rule("B5.3.a", $"{Is("receiveVisitor")} && room.Kind.Value == RoomKind.CipherRoom"),
                    Rule("B5.3.b", $"{Is("enter")} && {InMachineRoom} && {Stranger}"),
                    Rule("B5.3.b emergency", $"{Is("enter")} && {InMachineRoom} && context.IsEmergency.Value && {Stranger}"),
                    Rule(Lifts + "B5.3.c", $"{Is("enter")} && {InMachineRoom} && {Leader}"),
                    Rule(
                        "B6.3",
                        $"{Is("connect")} && device.Kind.Value == DeviceKind.CipherEquipment"
                        + " && (context.Network.Value == NetworkKind.Internet || context.Network.Value == NetworkKind.OtherPublic)"),
                    Rule("B6.4.e", $"{Is("carryOut")} && {Secret}"),
                ],
            },
        ],
        new ReSettings
        {
            CustomTypes =
            [
                typeof(SecrecyLevel), typeof(RoomKind), typeof(DeviceKind), typeof(NetworkKind), typeof(LineKind), typeof(Role),
                typeof(RecordedTime), typeof(AccessContext), typeof(Person), typeof(Room), typeof(TelegramForm),
            ],
            EnableFormattedErrorMessage = false,
            NestedRuleExecutionMode = NestedRuleExecutionMode.Performance,
        });

    public string Name => "Microsoft RulesEngine 6.0.1";

    public double Goal => 100;

    public bool Denies(AccessRequest request)
    {
        var (denied, lifted) = (false, false);
        foreach (var result in Run(request))
        {
            if (!result.IsSuccess || result.Rule.RuleName.StartsWith(Duty, StringComparison.Ordinal)) continue;
            if (result.Rule.RuleName.StartsWith(Lifts, StringComparison.Ordinal)) lifted = true;
            else denied = true;
        }

        return denied && !lifted;
    }

    /// <summary>
    /// The errors its rules answered with. It reports a misspelt member as "no success", so an error must not pass for an answer.
    /// </summary>
    public IEnumerable<string> Errors(AccessRequest request) =>
        Run(request).Select(result => result.ExceptionMessage).Where(message => !string.IsNullOrEmpty(message));

    // Its rules need every parameter of one type at every call.
    private List<RuleResultTree> Run(AccessRequest request) => engine.ExecuteAllRulesAsync(
        "regulations",
        new RuleParameter("action", request.Action.Name),
        new RuleParameter("subject", request.Subject),
        new RuleParameter("context", request.Context),
        new RuleParameter("at", request.At),
        new RuleParameter("document", request.ResourceFact as Document ?? NoDocument),
        new RuleParameter("room", request.ResourceFact as Room ?? NoRoom),
        new RuleParameter("device", request.ResourceFact as Device ?? NoDevice),
        new RuleParameter("telegram", request.ResourceFact as Telegram ?? NoTelegram)).AsTask().GetAwaiter().GetResult();

    private static string Is(string action) => $"action == \"{action}\"";

    private static Rule Rule(string name, string expression) => new() { RuleName = name, Expression = expression };
}
