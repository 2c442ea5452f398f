namespace GenShark.Protocols;

/// <summary>How an option's value is read.</summary>
internal enum DhcpValueKind : byte { Opaque, Address, Addresses, UInt8, UInt8s, Codes, UInt16, UInt16s, Seconds, SignedSeconds, Boolean, Text, UInt32, Number, Bytes, Mac, None }

/// <summary>The options that hold one value, or several of one kind (RFC 2132 and its successors).</summary>
internal static class DhcpSimpleOptions
{
    private static readonly (DhcpValueKind Kind, int Field)[] s_options = MakeTable();

    /// <summary>What the option holds, and the field of it; nothing for options of other forms.</summary>
    public static (DhcpValueKind Kind, int Field) Find(byte code) => s_options[code];

    private static (DhcpValueKind Kind, int Field)[] MakeTable()
    {
        var table = new (DhcpValueKind, int)[256];
        table[1] = (DhcpValueKind.Address, DhcpFields.OptionSubnetMask);
        table[2] = (DhcpValueKind.SignedSeconds, DhcpFields.OptionTimeOffset);
        table[3] = (DhcpValueKind.Addresses, DhcpFields.OptionRouter);
        table[4] = (DhcpValueKind.Addresses, DhcpFields.OptionTimeServer);
        table[5] = (DhcpValueKind.Addresses, DhcpFields.OptionNameServer);
        table[6] = (DhcpValueKind.Addresses, DhcpFields.OptionDomainNameServer);
        table[7] = (DhcpValueKind.Addresses, DhcpFields.OptionLogServer);
        table[8] = (DhcpValueKind.Addresses, DhcpFields.OptionQuotesServer);
        table[9] = (DhcpValueKind.Addresses, DhcpFields.OptionLprServer);
        table[10] = (DhcpValueKind.Addresses, DhcpFields.OptionImpressServer);
        table[11] = (DhcpValueKind.Addresses, DhcpFields.OptionResourceLocationServer);
        table[12] = (DhcpValueKind.Text, DhcpFields.OptionHostname);
        table[13] = (DhcpValueKind.UInt16, DhcpFields.OptionBootFileSize);
        table[14] = (DhcpValueKind.Text, DhcpFields.OptionMeritDumpFile);
        table[15] = (DhcpValueKind.Text, DhcpFields.OptionDomainName);
        table[16] = (DhcpValueKind.Address, DhcpFields.OptionSwapServer);
        table[17] = (DhcpValueKind.Text, DhcpFields.OptionRootPath);
        table[18] = (DhcpValueKind.Text, DhcpFields.OptionExtensionPath);
        table[19] = (DhcpValueKind.Boolean, DhcpFields.OptionIpForwarding);
        table[20] = (DhcpValueKind.Boolean, DhcpFields.OptionNonLocalSourceRouting);
        table[22] = (DhcpValueKind.UInt16, DhcpFields.OptionMaxDatagramReassemblySize);
        table[23] = (DhcpValueKind.UInt8, DhcpFields.OptionDefaultIpTtl);
        table[24] = (DhcpValueKind.Seconds, DhcpFields.OptionPathMtuAgingTimeout);
        table[25] = (DhcpValueKind.UInt16s, DhcpFields.OptionPathMtuPlateauTableItem);
        table[26] = (DhcpValueKind.UInt16, DhcpFields.OptionInterfaceMtu);
        table[27] = (DhcpValueKind.Boolean, DhcpFields.OptionAllSubnetsAreLocal);
        table[28] = (DhcpValueKind.Address, DhcpFields.OptionBroadcastAddress);
        table[29] = (DhcpValueKind.Boolean, DhcpFields.OptionPerformMaskDiscovery);
        table[30] = (DhcpValueKind.Boolean, DhcpFields.OptionMaskSupplier);
        table[31] = (DhcpValueKind.Boolean, DhcpFields.OptionPerformRouterDiscover);
        table[32] = (DhcpValueKind.Address, DhcpFields.OptionRouterSolicitationAddress);
        table[34] = (DhcpValueKind.Boolean, DhcpFields.OptionTrailerEncapsulation);
        table[35] = (DhcpValueKind.Seconds, DhcpFields.OptionArpCacheTimeout);
        table[36] = (DhcpValueKind.Boolean, DhcpFields.OptionEthernetEncapsulation);
        table[37] = (DhcpValueKind.UInt8, DhcpFields.OptionTcpDefaultTtl);
        table[38] = (DhcpValueKind.Seconds, DhcpFields.OptionTcpKeepaliveInterval);
        table[39] = (DhcpValueKind.Boolean, DhcpFields.OptionTcpKeepaliveGarbage);
        table[40] = (DhcpValueKind.Text, DhcpFields.OptionNisDomain);
        table[41] = (DhcpValueKind.Addresses, DhcpFields.OptionNisServer);
        table[42] = (DhcpValueKind.Addresses, DhcpFields.OptionNtpServer);
        table[44] = (DhcpValueKind.Addresses, DhcpFields.OptionNetbiosOverTcpipNameServer);
        table[45] = (DhcpValueKind.Addresses, DhcpFields.OptionNetbiosOverTcpipDdNameServer);
        table[46] = (DhcpValueKind.UInt8, DhcpFields.OptionNetbiosOverTcpipNodeType);
        table[47] = (DhcpValueKind.Text, DhcpFields.OptionNetbiosOverTcpipScope);
        table[48] = (DhcpValueKind.Addresses, DhcpFields.OptionXwindowsSystemFontServer);
        table[49] = (DhcpValueKind.Addresses, DhcpFields.OptionXwindowsSystemDisplayManager);
        table[50] = (DhcpValueKind.Address, DhcpFields.OptionRequestedIpAddress);
        table[51] = (DhcpValueKind.Seconds, DhcpFields.OptionIpAddressLeaseTime);
        table[54] = (DhcpValueKind.Address, DhcpFields.OptionDhcpServerId);
        table[55] = (DhcpValueKind.Codes, DhcpFields.OptionRequestListItem);
        table[56] = (DhcpValueKind.Text, DhcpFields.OptionMessage);
        table[57] = (DhcpValueKind.UInt16, DhcpFields.OptionDhcpMaxMessageSize);
        table[58] = (DhcpValueKind.Seconds, DhcpFields.OptionRenewalTimeValue);
        table[59] = (DhcpValueKind.Seconds, DhcpFields.OptionRebindingTimeValue);
        table[60] = (DhcpValueKind.Text, DhcpFields.OptionVendorClassId);
        table[64] = (DhcpValueKind.Text, DhcpFields.OptionNisPlusDomain);
        table[65] = (DhcpValueKind.Addresses, DhcpFields.OptionNisPlusServer);
        table[66] = (DhcpValueKind.Text, DhcpFields.OptionTftpServerName);
        table[67] = (DhcpValueKind.Text, DhcpFields.OptionBootfileName);
        table[68] = (DhcpValueKind.Addresses, DhcpFields.OptionMobileIpHomeAgent);
        table[69] = (DhcpValueKind.Addresses, DhcpFields.OptionSmtpServer);
        table[70] = (DhcpValueKind.Addresses, DhcpFields.OptionPop3Server);
        table[71] = (DhcpValueKind.Addresses, DhcpFields.OptionNntpServer);
        table[72] = (DhcpValueKind.Addresses, DhcpFields.OptionDefaultWwwServer);
        table[73] = (DhcpValueKind.Addresses, DhcpFields.OptionDefaultFingerServer);
        table[74] = (DhcpValueKind.Addresses, DhcpFields.OptionDefaultIrcServer);
        table[75] = (DhcpValueKind.Addresses, DhcpFields.OptionStreettalkServer);
        table[76] = (DhcpValueKind.Addresses, DhcpFields.OptionStreettalkDaServer);
        table[85] = (DhcpValueKind.Addresses, DhcpFields.OptionNovellDssIp);
        table[86] = (DhcpValueKind.Text, DhcpFields.OptionNovellDsTreeName);
        table[87] = (DhcpValueKind.Text, DhcpFields.OptionNovellDsContext);
        table[91] = (DhcpValueKind.Seconds, DhcpFields.OptionClientLastTransactionTime);
        table[92] = (DhcpValueKind.Addresses, DhcpFields.OptionAssociatedIpOption);
        table[93] = (DhcpValueKind.UInt16s, DhcpFields.OptionClientSystemArchitecture);
        table[100] = (DhcpValueKind.Text, DhcpFields.OptionTzPcode);
        table[101] = (DhcpValueKind.Text, DhcpFields.OptionTzTcode);
        table[112] = (DhcpValueKind.Addresses, DhcpFields.OptionNetinfoParentServerAddress);
        table[113] = (DhcpValueKind.Text, DhcpFields.OptionNetinfoParentServerTag);
        table[114] = (DhcpValueKind.Text, DhcpFields.OptionCaptivePortal);
        table[116] = (DhcpValueKind.UInt8, DhcpFields.OptionDhcpAutoConfiguration);
        table[118] = (DhcpValueKind.Addresses, DhcpFields.OptionSubnetSelectionOption);
        table[136] = (DhcpValueKind.Addresses, DhcpFields.OptionPanaAgent);
        table[137] = (DhcpValueKind.Text, DhcpFields.OptionLostServerDomainName);
        table[138] = (DhcpValueKind.Addresses, DhcpFields.OptionCapwapAccessController);
        table[142] = (DhcpValueKind.Addresses, DhcpFields.OptionAndsfServer);
        table[145] = (DhcpValueKind.UInt8s, DhcpFields.OptionForcerenewNonceAlgorithm);
        table[150] = (DhcpValueKind.Addresses, DhcpFields.OptionTftpServerAddress);
        table[153] = (DhcpValueKind.Seconds, DhcpFields.OptionBulkLeaseStartTimeOfState);
        table[156] = (DhcpValueKind.UInt8, DhcpFields.OptionBulkLeaseDhcpState);
        table[157] = (DhcpValueKind.Boolean, DhcpFields.OptionBulkLeaseDataSource);
        table[160] = (DhcpValueKind.Text, DhcpFields.OptionCaptivePortal);
        table[161] = (DhcpValueKind.Text, DhcpFields.OptionMudurl);
        table[209] = (DhcpValueKind.Text, DhcpFields.OptionPxeConfigFile);
        table[210] = (DhcpValueKind.Text, DhcpFields.OptionPxePathPrefix);
        table[252] = (DhcpValueKind.Text, DhcpFields.OptionPrivateProxyAutodiscovery);
        return table;
    }
}
