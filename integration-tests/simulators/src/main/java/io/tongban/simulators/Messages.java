package io.tongban.simulators;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the inbox page; the English ones are in {@code messages/msg_en.properties}. */
@MessageBundle(locale = "zh-CN")
public interface Messages {

    @Message("zh-CN")
    String tag();

    @Message("已发送的短信和邮件")
    String title();

    @Message("演示与测试用的短信网关和邮件服务器：短信和邮件不会发出，只显示在这里。")
    String lead();

    @Message("短信")
    String shortMessages();

    @Message("尚未发送任何短信。")
    String empty();

    @Message("时间")
    String time();

    @Message("手机号")
    String to();

    @Message("内容")
    String text();

    @Message("已发送的邮件")
    String mails();

    @Message("尚未发送任何邮件。")
    String noMails();

    @Message("收件人")
    String address();

    @Message("主题")
    String subject();

    @Message("刷新")
    String refresh();

    @Message("语言")
    String language();
}
