namespace Jiyao.Rules;

/// <summary>The posts of a shift, and being there in neither.</summary>
public enum DutyPost
{
    /// <summary>正班: the principal officer.</summary>
    Principal,

    /// <summary>副班: the deputy officer.</summary>
    Deputy,

    /// <summary>其他: in neither post, such as the head of the room or a leader on call.</summary>
    Other,
}
