namespace GenShark.Protocols;

/// <summary>Procedures of versions 1 and 2 (X/Open NFS, 10).</summary>
public enum NlmEarlyProcedure : uint
{
    [Name("NULL")] Null = 0,
    [Name("TEST")] Test = 1,
    [Name("LOCK")] Lock = 2,
    [Name("CANCEL")] Cancel = 3,
    [Name("UNLOCK")] Unlock = 4,
    [Name("GRANTED")] Granted = 5,
    [Name("TEST_MSG")] TestMessage = 6,
    [Name("LOCK_MSG")] LockMessage = 7,
    [Name("CANCEL_MSG")] CancelMessage = 8,
    [Name("UNLOCK_MSG")] UnlockMessage = 9,
    [Name("GRANTED_MSG")] GrantedMessage = 10,
    [Name("TEST_RES")] TestResult = 11,
    [Name("LOCK_RES")] LockResult = 12,
    [Name("CANCEL_RES")] CancelResult = 13,
    [Name("UNLOCK_RES")] UnlockResult = 14,
    [Name("GRANTED_RES")] GrantedResult = 15,
}

/// <summary>Procedures of versions 3 and 4 (X/Open NFS, 10).</summary>
public enum NlmProcedure : uint
{
    [Name("NULL")] Null = 0,
    [Name("TEST")] Test = 1,
    [Name("LOCK")] Lock = 2,
    [Name("CANCEL")] Cancel = 3,
    [Name("UNLOCK")] Unlock = 4,
    [Name("GRANTED")] Granted = 5,
    [Name("TEST_MSG")] TestMessage = 6,
    [Name("LOCK_MSG")] LockMessage = 7,
    [Name("CANCEL_MSG")] CancelMessage = 8,
    [Name("UNLOCK_MSG")] UnlockMessage = 9,
    [Name("GRANTED_MSG")] GrantedMessage = 10,
    [Name("TEST_RES")] TestResult = 11,
    [Name("LOCK_RES")] LockResult = 12,
    [Name("CANCEL_RES")] CancelResult = 13,
    [Name("UNLOCK_RES")] UnlockResult = 14,
    [Name("GRANTED_RES")] GrantedResult = 15,
    [Name("SHARE")] Share = 20,
    [Name("UNSHARE")] Unshare = 21,
    [Name("NM_LOCK")] NonMonitoredLock = 22,
    [Name("FREE_ALL")] FreeAll = 23,
}

/// <summary>What became of a lock (RFC 1813, 6.1.4).</summary>
public enum NlmStatus : uint
{
    [Name("NLM_GRANTED")] Granted = 0,
    [Name("NLM_DENIED")] Denied = 1,
    [Name("NLM_DENIED_NOLOCKS")] DeniedNoLocks = 2,
    [Name("NLM_BLOCKED")] Blocked = 3,
    [Name("NLM_DENIED_GRACE_PERIOD")] DeniedGracePeriod = 4,
    [Name("NLM_DEADLCK")] Deadlock = 5,
    [Name("NLM_ROFS")] ReadOnly = 6,
    [Name("NLM_STALE_FH")] StaleFh = 7,
    [Name("NLM_BIG")] Big = 8,
    [Name("NLM_FAILED")] Failed = 9,
}

/// <summary>What others may not do with a file meanwhile.</summary>
public enum NlmShareMode : uint
{
    [Name("deny none")] DenyNone = 0,
    [Name("deny read")] DenyRead = 1,
    [Name("deny write")] DenyWrite = 2,
    [Name("deny read/write")] DenyReadWrite = 3,
}

/// <summary>What a file is opened for.</summary>
public enum NlmShareAccess : uint
{
    [Name("no access")] NoAccess = 0,
    [Name("read-only")] ReadOnly = 1,
    [Name("write-only")] WriteOnly = 2,
    [Name("read/write")] ReadWrite = 3,
}
