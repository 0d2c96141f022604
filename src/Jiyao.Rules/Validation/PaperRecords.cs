namespace Jiyao.Rules.Validation;

/// <summary>Checks an incoming document.</summary>
public sealed class IncomingDocumentValidator : RecordValidator<IncomingDocument>
{
    /// <summary>The checks.</summary>
    public IncomingDocumentValidator()
    {
        Word(record => record.Level, "secrecy level");
        Entries(record => record.SignedForBy);
        Entries(record => record.Recipients);
    }
}

/// <summary>Checks an outgoing document.</summary>
public sealed class OutgoingDocumentValidator : RecordValidator<OutgoingDocument>
{
    /// <summary>The checks.</summary>
    public OutgoingDocumentValidator()
    {
        Word(record => record.Level, "secrecy level");
    }
}

/// <summary>Checks a carrier.</summary>
public sealed class CarrierValidator : RecordValidator<Carrier>
{
    /// <summary>The checks.</summary>
    public CarrierValidator()
    {
        Word(record => record.Level, "secrecy level");
        Word(record => record.Status, "status");
        Entries(record => record.Custodians);
    }
}

/// <summary>Checks a storage place.</summary>
public sealed class StoragePlaceValidator : RecordValidator<StoragePlace>
{
    /// <summary>The checks.</summary>
    public StoragePlaceValidator()
    {
        Word(record => record.Class, "secrecy level");
        Word(record => record.RoomKind, "kind of room");
    }
}

/// <summary>Checks a stay of an item.</summary>
public sealed class CustodyValidator : RecordValidator<Custody>
{
    /// <summary>The checks.</summary>
    public CustodyValidator()
    {
        Word(record => record.Level, "secrecy level");
        Word(record => record.RoomKind, "kind of room");
        NotBefore(record => record.To, record => record.From, "its beginning");
    }
}

/// <summary>Checks a loan.</summary>
public sealed class LoanValidator : RecordValidator<Loan>
{
    /// <summary>The checks.</summary>
    public LoanValidator()
    {
        Word(record => record.Level, "secrecy level");
        NotBefore(record => record.DueAt, record => record.LentAt, "it was lent");
        NotBefore(record => record.ReturnedAt, record => record.LentAt, "it was lent");
    }
}

/// <summary>Checks an item issued from above.</summary>
public sealed class IssuedItemValidator : RecordValidator<IssuedItem>
{
    /// <summary>The checks.</summary>
    public IssuedItemValidator()
    {
        Word(record => record.Level, "secrecy level");
        NotBefore(record => record.ReturnedAt, record => record.ReceivedAt, "it came");
    }
}

/// <summary>Checks a destruction.</summary>
public sealed class DestructionValidator : RecordValidator<Destruction>
{
    /// <summary>The checks.</summary>
    public DestructionValidator()
    {
        Word(record => record.Level, "secrecy level");
        Entries(record => record.Witnesses);
    }
}

/// <summary>Checks the setting of a level.</summary>
public sealed class ClassificationValidator : RecordValidator<Classification>
{
    /// <summary>The checks.</summary>
    public ClassificationValidator()
    {
        Word(record => record.Level, "secrecy level");
    }
}
