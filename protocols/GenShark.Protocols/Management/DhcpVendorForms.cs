using GenShark.Generated;

namespace GenShark.Protocols;

/// <summary>Suboptions of vendors whose forms are known.</summary>
internal static class DhcpVendorForms
{
    /// <summary>Fabrics of Cisco switches.</summary>
    public static DhcpSuboptions Cisco { get; } = new DhcpSuboptions(DhcpFields.OptionVendorCiscoSuboption, DhcpFields.OptionVendorCiscoUnknown)
        .Add(1, "Unk-1 (Node role?)", DhcpValueKind.Number, DhcpFields.OptionVendorCiscoUnknown1)
        .Add(2, "Unk-2 (Spine level?)", DhcpValueKind.Number, DhcpFields.OptionVendorCiscoUnknown2)
        .Add(3, "Unk-3 (Pod ID?)", DhcpValueKind.Number, DhcpFields.OptionVendorCiscoUnknown3)
        .Add(4, "Node ID", DhcpValueKind.Number, DhcpFields.OptionVendorCiscoNodeid)
        .Add(5, "Unk-5", DhcpValueKind.Number, DhcpFields.OptionVendorCiscoUnknown5)
        .Add(6, "Unk-6", DhcpValueKind.Number, DhcpFields.OptionVendorCiscoUnknown6)
        .Add(7, "Model", DhcpValueKind.Text, DhcpFields.OptionVendorCiscoModel)
        .Add(8, "APIC UUID", DhcpValueKind.Text, DhcpFields.OptionVendorCiscoApicuuid)
        .Add(9, "Fabricname", DhcpValueKind.Text, DhcpFields.OptionVendorCiscoFabricname)
        .Add(10, "Unk-10", DhcpValueKind.Number, DhcpFields.OptionVendorCiscoUnknown10)
        .Add(11, "SerialNo", DhcpValueKind.Text, DhcpFields.OptionVendorCiscoSerialno)
        .Add(12, "Interfacename", DhcpValueKind.Text, DhcpFields.OptionVendorCiscoClientint);

    /// <summary>Access points of Aerohive; the codes are a field of Cisco's name, as in tshark.</summary>
    public static DhcpSuboptions Aerohive { get; } = new DhcpSuboptions(DhcpFields.OptionVendorCiscoSuboption, DhcpFields.OptionVendorAerohiveUnknown)
        .Add(225, "XiqHostname", DhcpValueKind.Text, DhcpFields.OptionVendorAerohiveXiqhostname)
        .Add(226, "XiqIpAddress", DhcpValueKind.Address, DhcpFields.OptionVendorAerohiveXiqipaddress);

    /// <summary>Apple's boot servers.</summary>
    public static DhcpSuboptions Bsdp { get; } = new DhcpSuboptions(DhcpFields.OptionVendorBsdpSuboption, -1)
    {
        Bare = (DhcpFields.OptionVendorBsdpSuboption, DhcpFields.OptionVendorBsdpSuboption),
    }
        .Add(0, "Pad")
        .Add(1, "Message Type", DhcpValueKind.Number, DhcpFields.OptionVendorBsdpMessageType)
        .Add(2, "Version", DhcpValueKind.Number, DhcpFields.OptionVendorBsdpVersion)
        .Add(3, "Server Identifier", DhcpValueKind.Address, DhcpFields.OptionVendorBsdpServerIdentifier)
        .Add(4, "Server Priority", DhcpValueKind.Number, DhcpFields.OptionVendorBsdpServerPriority)
        .Add(5, "Reply Port", DhcpValueKind.Number, DhcpFields.OptionVendorBsdpReplyPort)
        .Add(6, "Boot Image List Path", DhcpValueKind.Text, DhcpFields.OptionVendorBsdpBootImageListPath)
        .Add(7, "Default Boot Image", DhcpBootImages.WalkDefault)
        .Add(8, "Selected Boot Image", DhcpBootImages.WalkSelected)
        .Add(9, "Boot Image List", DhcpBootImages.WalkList)
        .Add(10, "NetBoot 1.0 Firmware", DhcpBootImages.WalkFirmware)
        .Add(11, "Boot Image Attributes Filter List", DhcpBootImages.WalkFilter)
        .Add(12, "Maximum Message Size", DhcpValueKind.Number, DhcpFields.OptionVendorBsdpMessageSize)
        .Add(255, "End");

    /// <summary>Cable modems and what stands behind them (CL-SP-CANN-DHCP-Reg).</summary>
    public static DhcpSuboptions CableLabs { get; } = MakeCableLabs();

    private static DhcpSuboptions MakeCableLabs()
    {
        DhcpSuboptions forms = new(DhcpFields.OptionVendorClSuboption, DhcpFields.OptionVendorValue) { Bare = (DhcpFields.OptionVendorClPadding, DhcpFields.OptionVendorClEnd) };
        for (int code = 1; code < 255; code++)
        {
            if (((CableLabsSuboptionCode)code).Name() is { } name) forms.Add((byte)code, name);
        }
        (byte Code, int Field)[] texts =
        [
            (1, DhcpFields.OptionVendorClSuboptionRequestList), (2, DhcpFields.OptionVendorClDeviceType), (3, DhcpFields.OptionVendorClEsafeType),
            (4, DhcpFields.OptionVendorClSerialNumber), (5, DhcpFields.OptionVendorClHardwareVersion), (6, DhcpFields.OptionVendorClSoftwareVersion),
            (7, DhcpFields.OptionVendorClBootRomVersion), (9, DhcpFields.OptionVendorClModelNumber), (10, DhcpFields.OptionVendorClVendorName10),
            (12, DhcpFields.OptionVendorClCmPsSystemDesc), (13, DhcpFields.OptionVendorClCmPsFirmwareRevision), (14, DhcpFields.OptionVendorClFirewallPolicyFileVersion),
            (15, DhcpFields.OptionVendorClEsafeConfigFileDevices), (18, DhcpFields.OptionVendorClVideoSecurityTape), (51, DhcpFields.OptionVendorClVendorName51),
            (54, DhcpFields.OptionVendorClDeviceIdX509),
        ];
        foreach ((byte code, int field) in texts) forms.Add(code, ((CableLabsSuboptionCode)code).Name()!, DhcpValueKind.Text, field);
        return forms
            .Add(8, "Organizationally Unique Identifier", WalkVendor)
            .Add(11, "Address Realm", DhcpValueKind.UInt8, DhcpFields.OptionVendorClAddressRealm)
            .Add(31, "MTA MAC Address", DhcpValueKind.Mac, DhcpFields.OptionVendorClMtaMacAddress)
            .Add(32, "Correlation ID", DhcpValueKind.UInt32, DhcpFields.OptionVendorClCorrelationID)
            .Add(52, "CableCARD Capability", DhcpValueKind.Bytes, DhcpFields.OptionVendorClCablecardCapability)
            .Add(53, "Device Identification (CA)", DhcpValueKind.Bytes, DhcpFields.OptionVendorClDeviceIdCa);
    }

    // Three bytes, or six hexadecimal digits.
    private static bool WalkVendor(Dissection d, in DhcpOptionValue o)
    {
        if (o.Length == 3) return d.Bytes(DhcpFields.OptionVendorClOuiBytes, o.Slice, o.At, 3);
        if (o.Length == 6) DhcpValues.Text(d, o.Slice, DhcpFields.OptionVendorClOuiString, o.At, 6);
        else
        {
            d.BeginText().Append("length isn't 3 or 6"u8);
            o.Complain(d, DhcpFields.BadLength);
        }
        return true;
    }
}
