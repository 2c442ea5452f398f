using System.Runtime.CompilerServices;

namespace GenShark;

/// <summary>What a scan does with layers of each protocol: which it looks for, which lead on to such, and which it may leave alone.</summary>
public sealed class LayerRoles
{
    // Of a protocol that was registered later only a walk can tell.
    private static readonly LayerRole s_late = new(IsWanted: false, LeadsOn: true, Least: int.MaxValue);

    private readonly LayerRole[] _roles;
    private readonly bool[] _leadsAtOnce;
    private KeySieve?[] _sieves;

    /// <param name="wanted">The protocols whose layers are looked for.</param>
    /// <param name="deciphers">Whether there may be keys for what is enciphered.</param>
    /// <param name="passed">Takes the streams that may be passed by for now; null if all must be followed.</param>
    public LayerRoles(IReadOnlyCollection<Protocol> wanted, bool deciphers = true, StreamSigns? passed = null)
    {
        bool[] leadsOn = Reachability.LeadsTo(wanted, deciphers);
        _leadsAtOnce = passed is null ? leadsOn : Reachability.LeadsAtOnce(wanted, leadsOn, deciphers);
        _roles = new LayerRole[leadsOn.Length];
        for (int i = 0; i < _roles.Length; i++)
        {
            Protocol protocol = Registry.Protocols[i];
            // None is as short as that: such a layer is not scanned.
            int least = protocol.AcceptsByDissection || Reachability.CarriesAny(protocol.CarriedTables, wanted, leadsOn, deciphers ? [] : protocol.DecipheredTables) ? int.MaxValue : protocol.ShownFrom;
            _roles[i] = new LayerRole(wanted.Contains(protocol), leadsOn[i], least);
        }
        _sieves = new KeySieve?[Registry.Tables.Count];
        if (passed is null) return;
        Protocol[] signed = [.. Registry.Protocols.Take(leadsOn.Length).Where(protocol => leadsOn[protocol.Id] && !_leadsAtOnce[protocol.Id])];
        if (signed.Length == 0) return;
        Passed = passed;
        passed.Watch(this, signed);
    }

    /// <summary>Takes streams that matter only once a text has stood in them (<see cref="CarriesAfterAttribute"/>); null if there is no such protocol on the way,
    /// or all streams must be followed.</summary>
    public StreamSigns? Passed { get; }

    /// <summary>How many protocols were registered when this was made: of those with higher numbers only a walk can tell.</summary>
    public int Count => _roles.Length;

    /// <summary>What is done with layers of a protocol.</summary>
    public ref readonly LayerRole Of(Protocol protocol)
    {
        LayerRole[] roles = _roles;
        return ref (uint)protocol.Id < (uint)roles.Length ? ref roles[protocol.Id] : ref s_late;
    }

    /// <summary>Whether layers of a protocol are looked for, or lead on to such.</summary>
    public bool Matters(Protocol protocol) => Of(protocol) is { IsWanted: true } or { LeadsOn: true };

    /// <summary>False if the table holds no protocol that matters for either port.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayFind(DispatchTable table, uint port, uint otherPort)
    {
        KeySieve sieve = SieveOf(table);
        return sieve.MayHold(port) || sieve.MayHold(otherPort);
    }

    /// <summary>Whether a segment may be passed by: all that matters behind its ports, or by a guess, waits for a sign, and there is none.</summary>
    public bool PassesStream(DispatchTable ports, DispatchTable guesses, uint port, uint otherPort, in Slice payload) =>
        Passed is { } passed && SieveOf(ports).AtOnce is { } keys && !keys.MayHold(port) && !keys.MayHold(otherPort) && SieveOf(guesses).AtOnce is { Protocols.Length: 0 }
        && passed.Passes(port, otherPort, payload);

    /// <summary>False if the table holds no protocol that matters.</summary>
    public bool MayGuess(DispatchTable table) => SieveOf(table).Protocols.Length > 0;

    /// <summary>Whether a protocol of the table that matters guesses by more than the bytes, what came before: only a walk can tell, and must.</summary>
    public bool GuessesByDissection(DispatchTable table) => SieveOf(table).GuessesByDissection;

    /// <summary>False if the bytes look like no protocol of the table that matters.</summary>
    public bool MayGuess(DispatchTable table, ReadOnlySpan<byte> frame, LayerWindow payload)
    {
        KeySieve sieve = SieveOf(table);
        if (sieve.GuessesByDissection) return true;
        foreach (Protocol protocol in sieve.Protocols)
        {
            if (protocol.LooksLike(payload.In(frame))) return true;
        }
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private KeySieve SieveOf(DispatchTable table)
    {
        KeySieve?[] sieves = _sieves;
        return ((uint)table.Id < (uint)sieves.Length ? sieves[table.Id] : null) ?? AddSieve(table);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private KeySieve AddSieve(DispatchTable table)
    {
        if (table.Id >= _sieves.Length) Array.Resize(ref _sieves, Registry.Tables.Count);
        return _sieves[table.Id] = new KeySieve(table, Matters) { AtOnce = Passed is null ? null : new KeySieve(table, MattersAtOnce) };
    }

    private bool MattersAtOnce(Protocol protocol) => Of(protocol) is { IsWanted: true } || protocol.Id >= _leadsAtOnce.Length || _leadsAtOnce[protocol.Id];

    /// <summary>The keys of the protocols that matter: a few bits that say of most other keys that they are none of them.</summary>
    private sealed class KeySieve
    {
        private const int Bits = 1024;

        private readonly ulong[] _bits = new ulong[Bits / 64];

        public KeySieve(DispatchTable table, Predicate<Protocol> matters)
        {
            var protocols = new List<Protocol>();
            foreach ((uint key, Protocol protocol) in table.Entries())
            {
                if (!matters(protocol)) continue;
                _bits[Place(key) >> 6] |= 1UL << (int)Place(key);
                protocols.Add(protocol);
            }
            Protocols = [.. protocols.Distinct()];
            GuessesByDissection = table.HoldsGuesses && protocols.Exists(protocol => protocol.GuessesByDissection);
        }

        public Protocol[] Protocols { get; }

        /// <summary>Those that matter whatever stood in the stream; null if all streams are followed.</summary>
        public KeySieve? AtOnce { get; init; }

        public bool GuessesByDissection { get; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MayHold(uint key) => (_bits[Place(key) >> 6] >> (int)Place(key) & 1) != 0;

        private static uint Place(uint key) => key * 0x9E3779B1u >> 22;
    }
}
