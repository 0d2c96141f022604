using FluentValidation;

namespace Jiyao.Rules.Validation;

/// <summary>Which validator goes with which fact.</summary>
internal static class Validators
{
    // Made when first needed: an office has some of the registers, and a decision needs none. Not frozen: that would take a new process
    // longer than its looking up does.
    private static readonly Dictionary<Type, Func<IValidator>> ByFact = new()
    {
        [typeof(Person)] = () => new PersonValidator(),
        [typeof(Unit)] = () => new UnitValidator(),
        [typeof(Appointment)] = () => new AppointmentValidator(),
        [typeof(Room)] = () => new RoomValidator(),
        [typeof(DutyShift)] = () => new DutyShiftValidator(),
        [typeof(DutyPresence)] = () => new DutyPresenceValidator(),
        [typeof(HandOver)] = () => new HandOverValidator(),
        [typeof(LineOutage)] = () => new LineOutageValidator(),
        [typeof(Telegram)] = () => new TelegramValidator(),
        [typeof(Document)] = () => new DocumentValidator(),
        [typeof(IncomingDocument)] = () => new IncomingDocumentValidator(),
        [typeof(OutgoingDocument)] = () => new OutgoingDocumentValidator(),
        [typeof(Carrier)] = () => new CarrierValidator(),
        [typeof(StoragePlace)] = () => new StoragePlaceValidator(),
        [typeof(Custody)] = () => new CustodyValidator(),
        [typeof(Loan)] = () => new LoanValidator(),
        [typeof(IssuedItem)] = () => new IssuedItemValidator(),
        [typeof(Destruction)] = () => new DestructionValidator(),
        [typeof(Classification)] = () => new ClassificationValidator(),
        [typeof(Device)] = () => new DeviceValidator(),
        [typeof(OnlineAccount)] = () => new OnlineAccountValidator(),
        [typeof(Observation)] = () => new ObservationValidator(),
        [typeof(Incident)] = () => new IncidentValidator(),
        [typeof(LearningEvent)] = () => new LearningEventValidator(),
        [typeof(YearlyStatement)] = () => new YearlyStatementValidator(),
    };

    // What decisions and long registers are about. Records of the other registers come by the thousand, not by the million.
    private static readonly HashSet<Type> KnowDoubts = [typeof(Document), typeof(Device), typeof(Room), typeof(Person), typeof(Telegram)];

    /// <summary>The check for a type of fact; null where an author's own fact has none.</summary>
    public static WellFormedness<TFact>? For<TFact>()
        where TFact : Fact
    {
        if (typeof(TFact).IsConstructedGenericType && typeof(TFact).IsAssignableTo(typeof(AccessRequest)))
        {
            var resource = typeof(TFact).GetGenericArguments()[0];
            return new(OfRequest<TFact>, KnowDoubts.Contains(resource) ? null : request => IsAlwaysExamined(((AccessRequest)(Fact)request).ResourceFact));
        }

        if (!ByFact.ContainsKey(typeof(TFact))) return null;
        return new(() => (IValidator<TFact>)Find(typeof(TFact))!, KnowDoubts.Contains(typeof(TFact)) ? null : _ => true);
    }

    private static bool IsAlwaysExamined(Fact? fact) => fact?.GetType() is { } type && ByFact.ContainsKey(type) && !KnowDoubts.Contains(type);

    private static IValidator<TRequest> OfRequest<TRequest>()
    {
        var resource = typeof(TRequest).GetGenericArguments()[0];
        var request = typeof(AccessRequestValidator<>).MakeGenericType(resource);
        return (IValidator<TRequest>)Activator.CreateInstance(request, Find(resource))!;
    }

    private static IValidator? Find(Type fact) => ByFact.GetValueOrDefault(fact)?.Invoke();
}
