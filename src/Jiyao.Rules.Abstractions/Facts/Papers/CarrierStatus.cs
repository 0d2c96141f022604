namespace Jiyao.Rules;

/// <summary>What has become of a carrier.</summary>
public enum CarrierStatus
{
    /// <summary>在用: in use.</summary>
    InUse,

    /// <summary>借出: lent.</summary>
    Lent,

    /// <summary>已归还: given back.</summary>
    Returned,

    /// <summary>待销毁: to be destroyed.</summary>
    AwaitingDestruction,

    /// <summary>已销毁: destroyed.</summary>
    Destroyed,
}
