-- Synthetic accounts of the foreign-worker system. Rows 1 to 5 show mapping rules 1 to 5, row 6 goes to the manual list
-- (WP_lhdw0006 is taken), row 7 is disabled.
insert into foreign_worker_account
    (id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled, updated_at)
values (1, 'lhdw0001',
    '{MD5}e19d5cd5af0378da05f63f891c7467af',
    '样例贰科技有限公司', '91990000MA9X0A027T', '测试庚', '13000000671', null, true, timestamp '2020-11-30 00:00:00');
insert into foreign_worker_account
    (id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled, updated_at)
values (2, 'dup0002',
    '{SHA-256}bf970e65f4fbfb50682fb60728181bfc00401796714619388e01318c093d50cf',
    '样例叁科技有限公司', '91990000MA9X0A035M', '测试辛', '13000000672', null, true, timestamp '2020-11-30 00:00:00');
insert into foreign_worker_account
    (id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled, updated_at)
values (3, 'lhdw0003',
    '{SM3}e495805108e39c9da11490bfbd722fce10b15586c6f6a0d0d69fc1a0422489e2',
    '样例壹科技有限公司', '91990000MA9X0A0190', '测试壬', '13000000673', null, true, timestamp '2020-11-30 00:00:00');
insert into foreign_worker_account
    (id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled, updated_at)
values (4, 'dup0004',
    '{bcrypt}$2a$10$s3egAsTZ..9DRnyGr.RWaOPp0q2vJCfKzIyx5thUrRYDOxeW6wMWy',
    '样例肆科技有限公司', '91990000MA9X0A043G', '测试癸', '13000000674', null, true, timestamp '2020-11-30 00:00:00');
insert into foreign_worker_account
    (id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled, updated_at)
values (5, '91990000MA9X0A06X3',
    '{SHA-512}demo06$d0a95620cb2442a33969d409704ca22a4c2a8544d11939fc5174a5d81a201f89e5d339cdbe8e8bff3e2f9271db434cf002ade08f674e1653544148153ada56a9',
    '样例陆科技有限公司', '91990000MA9X0A06X3', '测试子', '13000000675', null, true, timestamp '2020-11-30 00:00:00');
insert into foreign_worker_account
    (id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled, updated_at)
values (6, 'lhdw0006',
    '{SHA-1}b065b246f20e57e42b33f3fdb45256d4b21503fe',
    '样例壹科技有限公司', '91990000MA9X0A0190', '测试丑', '13000000676', null, true, timestamp '2020-11-30 00:00:00');
insert into foreign_worker_account
    (id, login_name, password_hash, unit_name, credit_code, contact_name, mobile, email, enabled, updated_at)
values (7, 'lhdw0007',
    '{PBKDF2}20000$ZGVtby1zYWx0LWxoZHcwNw==$Li5FBL/ZSldLlRJ1wnNdDbQbhwE3ifUeLvN/6qoNOpo=',
    '样例贰科技有限公司', '91990000MA9X0A027T', '测试寅', '13000000677', null, false, timestamp '2020-11-30 00:00:00');
